#include "app/models/names_text.h"

#include "app/models/text_convert.h"

#include <QCoreApplication>

#include <array>

namespace wenmai {
namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
public:
    static QString region(Region region) {
        switch (region) {
        case Region::Name:
            return tr("Name");
        case Region::Taiwan:
            return tr("Taiwan");
        case Region::HongKong:
            return tr("Hong Kong");
        case Region::English:
            return tr("English");
        case Region::Other:
            return tr("Also");
        }
        return {};
    }
    static QString inArticles() { return tr("In the articles"); }
    static QString partOf() { return tr("Belongs to"); }
};

} // namespace

std::vector<NameRow> namesOf(const GraphNode& node, const LexiconEntity* known) {
    std::vector<NameRow> rows;
    if (known) {
        for (const Region region : {Region::Name, Region::Taiwan, Region::HongKong, Region::English, Region::Other}) {
            NameRow row{Names::region(region), {}};
            for (const Spelling& spelling : known->spellings)
                if (spelling.region == region) row.names << toQString(spelling.text);
            row.names.removeDuplicates();
            if (!row.names.isEmpty()) rows.push_back(row);
        }
        if (!known->parent.empty()) rows.push_back({Names::partOf(), {toQString(known->parent)}});
    }
    NameRow used{Names::inArticles(), {}};
    for (const Surface& surface : node.surfaces)
        used.names << QStringLiteral("%1 (%2)").arg(toQString(surface.text)).arg(surface.count);
    if (!used.names.isEmpty()) rows.push_back(used);
    return rows;
}

} // namespace wenmai
