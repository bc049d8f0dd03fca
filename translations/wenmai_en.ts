<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Vocabulary</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>away from what is in the middle</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::ArticleListModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::ArticlesPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::DetailsPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them reprint(s)</source>
        <translation>
            <numerusform>, %n of them a reprint</numerusform>
            <numerusform>, %n of them reprints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::EntityListModel</name>
    <message numerus="yes">
        <source>%1 · %2
In the articles: %3
%n article(s)</source>
        <translation>
            <numerusform>%1 · %2
In the articles: %3
%n article</numerusform>
            <numerusform>%1 · %2
In the articles: %3
%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::FindModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::GraphCanvas</name>
    <message numerus="yes">
        <source>%n relation(s) shown</source>
        <translation>
            <numerusform>%n relation shown</numerusform>
            <numerusform>%n relations shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) not shown</source>
        <translation>
            <numerusform>%n neighbour not shown</numerusform>
            <numerusform>%n neighbours not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::MainWindow</name>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%n article removed.</numerusform>
            <numerusform>%n articles removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by another version of Wenmai.</source>
        <translation>
            <numerusform>%n article was read by another version of Wenmai.</numerusform>
            <numerusform>%n articles were read by another version of Wenmai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>and %n more sentence</numerusform>
            <numerusform>and %n more sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortest path(s)</source>
        <translation>
            <numerusform>%n shortest path</numerusform>
            <numerusform>%n shortest paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) in common.</source>
        <translation>
            <numerusform>%n neighbour in common.</numerusform>
            <numerusform>%n neighbours in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more relation(s) this way: click to tell them apart</source>
        <translation>
            <numerusform>%n more relation this way: click to tell them apart</numerusform>
            <numerusform>%n more relations this way: click to tell them apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) left out by filters</source>
        <translation>
            <numerusform>%n neighbour left out by filters</numerusform>
            <numerusform>%n neighbours left out by filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::RelationsPanel</name>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::ReviewPanel</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::TimelineHistogram</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::ViewStateBar</name>
    <message numerus="yes">
        <source>%n line(s) hidden by filters</source>
        <translation>
            <numerusform>%n line hidden by filters</numerusform>
            <numerusform>%n lines hidden by filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
