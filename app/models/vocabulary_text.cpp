#include "app/models/vocabulary_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace wenmai {
namespace {

struct Vocabulary {
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
public:
    static QString type(EntityType type) {
        switch (type) {
        case EntityType::Person:
            return tr("Person");
        case EntityType::Company:
            return tr("Company");
        case EntityType::Government:
            return tr("Government");
        case EntityType::Media:
            return tr("Media outlet");
        case EntityType::Organization:
            return tr("Organization");
        case EntityType::Place:
            return tr("Place");
        case EntityType::Chip:
            return tr("Chip");
        case EntityType::Technology:
            return tr("Technology");
        case EntityType::Work:
            return tr("Work");
        case EntityType::Policy:
            return tr("Policy");
        }
        return {};
    }
    static QString rank(RankBy by) {
        switch (by) {
        case RankBy::PageRank:
            return tr("PageRank");
        case RankBy::Betweenness:
            return tr("Betweenness");
        case RankBy::Degree:
            return tr("Number of links");
        case RankBy::Support:
            return tr("Articles that state something");
        case RankBy::Mentions:
            return tr("Mentions");
        }
        return {};
    }
    static QString guide(const ViewGuide& guide) {
        switch (guide.kind) {
        case ViewGuide::Kind::Ring:
            return tr("%n step(s)", "away from what is in the middle", static_cast<int>(guide.hops));
        case ViewGuide::Kind::Column:
            return plural(guide.type);
        case ViewGuide::Kind::Span:
            break;
        }
        return guide.time.empty() ? tr("undated") : QString::fromStdString(guide.time);
    }
    static QString plural(EntityType type) {
        switch (type) {
        case EntityType::Person:
            return tr("People", "entity type, plural");
        case EntityType::Company:
            return tr("Companies", "entity type, plural");
        case EntityType::Government:
            return tr("Governments", "entity type, plural");
        case EntityType::Media:
            return tr("Media", "entity type, plural");
        case EntityType::Organization:
            return tr("Organizations", "entity type, plural");
        case EntityType::Place:
            return tr("Places", "entity type, plural");
        case EntityType::Chip:
            return tr("Chips", "entity type, plural");
        case EntityType::Technology:
            return tr("Technologies", "entity type, plural");
        case EntityType::Work:
            return tr("Works", "entity type, plural");
        case EntityType::Policy:
            return tr("Policies", "entity type, plural");
        }
        return {};
    }
    static QString predicate(Predicate predicate) {
        switch (predicate) {
        case Predicate::HoldsPosition:
            return tr("holds a position at", "between a subject and an object");
        case Predicate::Develops:
            return tr("develops", "between a subject and an object");
        case Predicate::Manufactures:
            return tr("manufactures", "between a subject and an object");
        case Predicate::BasedOn:
            return tr("is based on", "between a subject and an object");
        case Predicate::SellsTo:
            return tr("sells to", "between a subject and an object");
        case Predicate::Buys:
            return tr("buys", "between a subject and an object");
        case Predicate::Permits:
            return tr("permits", "between a subject and an object");
        case Predicate::Restricts:
            return tr("restricts", "between a subject and an object");
        case Predicate::RequiresApproval:
            return tr("needs approval from", "between a subject and an object");
        case Predicate::Reviews:
            return tr("reviews", "between a subject and an object");
        case Predicate::Charges:
            return tr("charges", "between a subject and an object");
        case Predicate::Acquires:
            return tr("acquires", "between a subject and an object");
        case Predicate::Sues:
            return tr("sues", "between a subject and an object");
        case Predicate::InvestsIn:
            return tr("invests in", "between a subject and an object");
        case Predicate::CompetesWith:
            return tr("competes with", "between a subject and an object");
        case Predicate::ComparesWith:
            return tr("is compared with", "between a subject and an object");
        case Predicate::CooperatesWith:
            return tr("cooperates with", "between a subject and an object");
        case Predicate::Meets:
            return tr("meets", "between a subject and an object");
        case Predicate::Visits:
            return tr("visits", "between a subject and an object");
        case Predicate::Lobbies:
            return tr("lobbies", "between a subject and an object");
        case Predicate::Supports:
            return tr("supports", "between a subject and an object");
        case Predicate::Opposes:
            return tr("opposes", "between a subject and an object");
        case Predicate::PartOf:
            return tr("is part of", "between a subject and an object");
        case Predicate::LocatedIn:
            return tr("is located in", "between a subject and an object");
        case Predicate::Uses:
            return tr("uses", "between a subject and an object");
        case Predicate::Authored:
            return tr("wrote", "between a subject and an object");
        }
        return {};
    }
    static QString negated(Predicate predicate) {
        switch (predicate) {
        case Predicate::HoldsPosition:
            return tr("does not hold a position at", "between a subject and an object");
        case Predicate::Develops:
            return tr("does not develop", "between a subject and an object");
        case Predicate::Manufactures:
            return tr("does not manufacture", "between a subject and an object");
        case Predicate::BasedOn:
            return tr("is not based on", "between a subject and an object");
        case Predicate::SellsTo:
            return tr("does not sell to", "between a subject and an object");
        case Predicate::Buys:
            return tr("does not buy", "between a subject and an object");
        case Predicate::Permits:
            return tr("does not permit", "between a subject and an object");
        case Predicate::Restricts:
            return tr("does not restrict", "between a subject and an object");
        case Predicate::RequiresApproval:
            return tr("needs no approval from", "between a subject and an object");
        case Predicate::Reviews:
            return tr("does not review", "between a subject and an object");
        case Predicate::Charges:
            return tr("does not charge", "between a subject and an object");
        case Predicate::Acquires:
            return tr("does not acquire", "between a subject and an object");
        case Predicate::Sues:
            return tr("does not sue", "between a subject and an object");
        case Predicate::InvestsIn:
            return tr("does not invest in", "between a subject and an object");
        case Predicate::CompetesWith:
            return tr("does not compete with", "between a subject and an object");
        case Predicate::ComparesWith:
            return tr("is not compared with", "between a subject and an object");
        case Predicate::CooperatesWith:
            return tr("does not cooperate with", "between a subject and an object");
        case Predicate::Meets:
            return tr("does not meet", "between a subject and an object");
        case Predicate::Visits:
            return tr("does not visit", "between a subject and an object");
        case Predicate::Lobbies:
            return tr("does not lobby", "between a subject and an object");
        case Predicate::Supports:
            return tr("does not support", "between a subject and an object");
        case Predicate::Opposes:
            return tr("does not oppose", "between a subject and an object");
        case Predicate::PartOf:
            return tr("is not part of", "between a subject and an object");
        case Predicate::LocatedIn:
            return tr("is not located in", "between a subject and an object");
        case Predicate::Uses:
            return tr("does not use", "between a subject and an object");
        case Predicate::Authored:
            return tr("did not write", "between a subject and an object");
        }
        return {};
    }
    static QString property(ValueProperty property) {
        switch (property) {
        case ValueProperty::MarketShare:
            return tr("market share");
        case ValueProperty::Revenue:
            return tr("revenue");
        case ValueProperty::Loss:
            return tr("loss");
        case ValueProperty::Price:
            return tr("price");
        case ValueProperty::Performance:
            return tr("performance");
        case ValueProperty::Spec:
            return tr("specification");
        case ValueProperty::Quantity:
            return tr("quantity");
        case ValueProperty::SharePrice:
            return tr("share price");
        case ValueProperty::Growth:
            return tr("growth");
        case ValueProperty::Yield:
            return tr("yield");
        case ValueProperty::Other:
            return tr("other figure");
        }
        return {};
    }
    static QString polarity(Polarity polarity) {
        return polarity == Polarity::Affirmed ? tr("affirmed") : tr("negated");
    }
    static QString polarityMeans(Polarity polarity) {
        return polarity == Polarity::Affirmed ? tr("The sentence says that it is so.")
                                              : tr("The sentence says that it is not so.");
    }
    static QString reason(Reason::Of of) {
        switch (of) {
        case Reason::Of::Polarity:
            return tr("negation", "a word that denies what is stated");
        case Reason::Of::Modality:
            return tr("certainty", "a word that makes what is stated planned or possible");
        case Reason::Of::Date:
            return tr("date", "words that say when");
        case Reason::Of::Speaker:
            return tr("speaker", "words that say who says it");
        }
        return {};
    }
    static QString modality(Modality modality) {
        switch (modality) {
        case Modality::Actual:
            return tr("actual");
        case Modality::Planned:
            return tr("planned");
        case Modality::Possible:
            return tr("possible");
        }
        return {};
    }
    static QString review(Review review) {
        switch (review) {
        case Review::None:
            return {};
        case Review::Accepted:
            return tr("accepted by you");
        case Review::Corrected:
            return tr("corrected by you");
        case Review::Added:
            return tr("added by you");
        }
        return {};
    }
    static QString modalityMeans(Modality modality) {
        switch (modality) {
        case Modality::Actual:
            return tr("Stated as a fact, past or present.");
        case Modality::Planned:
            return tr("Announced or intended: it has not happened yet.");
        case Modality::Possible:
            return tr("It may happen, is being considered or is asked for.");
        }
        return {};
    }
    static QString monthYear() { return tr("MMMM yyyy", "date format of a month, as QLocale takes it"); }
    static QString fullDate() { return tr("d MMM yyyy", "date format of a day, as QLocale takes it"); }
    static QString year() { return tr("yyyy", "date format of a year, as QLocale takes it"); }
    static QString undated() { return tr("undated"); }
};

} // namespace

QString text(EntityType type) {
    return Vocabulary::type(type);
}
QString pluralText(EntityType type) {
    return Vocabulary::plural(type);
}
QString text(Predicate predicate) {
    return Vocabulary::predicate(predicate);
}
QString text(Predicate predicate, Polarity polarity) {
    return polarity == Polarity::Negated ? Vocabulary::negated(predicate) : Vocabulary::predicate(predicate);
}
QString text(ValueProperty property) {
    return Vocabulary::property(property);
}
QString text(Polarity polarity) {
    return Vocabulary::polarity(polarity);
}
QString text(Modality modality) {
    return Vocabulary::modality(modality);
}
QString text(Review review) {
    return Vocabulary::review(review);
}
QString text(Reason::Of of) {
    return Vocabulary::reason(of);
}
QString explanation(Polarity polarity) {
    return Vocabulary::polarityMeans(polarity);
}
QString explanation(Modality modality) {
    return Vocabulary::modalityMeans(modality);
}

QString text(Date date) {
    const QLocale locale;
    const QDate day(date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day);
    if (date.month == 0) return locale.toString(day, Vocabulary::year());
    if (date.day == 0) return locale.toString(day, Vocabulary::monthYear());
    return locale.toString(day, Vocabulary::fullDate());
}
QString text(const std::optional<Date>& date) {
    return date ? text(*date) : Vocabulary::undated();
}

QString text(const ViewGuide& guide) {
    return Vocabulary::guide(guide);
}

QString text(RankBy by) {
    return Vocabulary::rank(by);
}

} // namespace wenmai
