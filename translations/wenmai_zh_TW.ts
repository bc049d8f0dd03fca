<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk to the nearest entity in that direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select that entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wenmai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenmai reads Chinese news articles, draws what they state as a graph, and keeps every line of it tied to the sentence it was read from. It works offline and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read; you may lack permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written; the place may be full or write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a kind that Wenmai does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of Wenmai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenmai made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>entity type, plural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a position at</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>develops</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufactures</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is based on</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sells to</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permits</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricts</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs approval from</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquires</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sues</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invests in</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competes with</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is compared with</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperates with</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lobbies</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is located in</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote</source>
        <comment>between a subject and an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence says that it is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence says that it is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as a fact, past or present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced or intended: it has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may happen, is being considered or is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of a day, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format of a year, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore what Chinese news articles state, as a graph that leads to the sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .wenmai workspace, or articles and folders to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the graph as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the graph as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search in the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the neighbourhood of the selected entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected entity out of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;more entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the graph into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wenmai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wenmai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ArticleListModel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ArticlesPanel</name>
    <message>
        <source>No article has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::DetailsPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>does not: %1</source>
        <comment>negated predicate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entity or a line on the graph to see what is stated about it, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::EntitiesPanel</name>
    <message>
        <source>All entities (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the entities listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::EntityListModel</name>
    <message numerus="yes">
        <source>%1 · %2
In the articles: %3
%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about the entity, under the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities that it is connected with, under the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::FiltersPanel</name>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click one to see only that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::FindField</name>
    <message>
        <source>Find an entity: 輝達, Nvidia, yingweida, ywd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entity by any spelling, in any script, by pinyin or in English (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::FindModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and the spelling it was found by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::GraphCanvas</name>
    <message numerus="yes">
        <source>%n relation(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::MainWindow</name>
    <message>
        <source>This workspace may not be written. You can look at it, but not import into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s data could not be loaded, so articles cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by another version of Wenmai.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity in these articles is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Wenmai</source>
        <comment>name of the workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenmai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.
Drop articles or folders on this window to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled: %1</source>
        <comment>what was done until then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ProblemListModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ProblemsPanel</name>
    <message>
        <source>Files that could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ReaderPanel</name>
    <message>
        <source>Converted to Simplified Chinese for display. The file is in Traditional Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to Traditional Chinese for display. The file is in Simplified Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article as it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article opens here, at the sentence you click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ReaderView</name>
    <message>
        <source>Damaged in the file; nothing is read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged in the file; left out when reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged in the file; read as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the article; nothing is read here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::StartPage</name>
    <message>
        <source>%1 · opened %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenmai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what news articles state, who says it, and the sentence it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles, folders or a workspace anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small collection of articles on AI chips and export controls, to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown or HTML files, in Simplified or Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles in a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .wenmai file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty .wenmai file to import articles into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::StatementTreeModel</name>
    <message>
        <source>… %1</source>
        <comment>predicate whose object is the selected entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>predicate whose subject is the selected entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported %1</source>
        <comment>date of publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not: %1</source>
        <comment>negated predicate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>entity, property, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to read it in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to read it in the article
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::TimelineHistogram</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time. Left and Right choose a range; Escape clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated sentences to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::TimelinePanel</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event, else publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which date a sentence counts under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show sentences without a date while a range is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::ViewStateBar</name>
    <message>
        <source>Around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden by filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How far around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen of the graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wenmai::WorkspaceController</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading articles again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
