<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Glossator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records who takes which stance on which measure, and where the text says so.

Licence: Apache-2.0. Built with Qt, which is used under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but the current statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Glossator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a statement here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a passage to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passage out of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edges of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same evidence, another actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same evidence, another measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next flagged statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous flagged statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage without a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage without a statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatorButton</name>
    <message>
        <source>Annotator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New annotator…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatorDialog</name>
    <message>
        <source>New annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone works in a layer of their own, so that nobody overwrites another’s statements and they can be compared later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in the layer of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new, empty layer for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Search 1 article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} articles…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateDelegate</name>
    <message>
        <source>Enter creates it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>COLUMNS OF THE TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionCard</name>
    <message>
        <source>Definition of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article itself says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says so about the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Imported articles stand here, with what is done of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the search line to see all articles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the search line, or look under All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article is started, done or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is started with its first statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} says that you are done with an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} skips an article that is not worth annotating.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name}: one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} statements go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft stays out, because it is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts stay out, because they are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statements} exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula have an apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first where to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe. Programs that read the file need it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page mentions “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Stripes of statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same evidence, another actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other file is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other files are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count} rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {ending} file, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {ending} files, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {folder}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {articles} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    {place}: left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take title, author and date that stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>{count} articles so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or type a path above, or look for them with Files… and Folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Something went wrong that should not have; the log file tells more. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or fewer sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the edge that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edge by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edge by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the stance of the current statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: passage, then statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by mouse without snapping to words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossator will speak this language when it is started next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have. What is called saved is safe, and you can go on; the log file tells more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to {count}; Backspace unsets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first actor’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first measure’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first articles as they would come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Preparing the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a project first, then drop files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with a draft left: it is kept but never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with {count} drafts left: they are kept but never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet.
Import some with Ctrl+I, or drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article on the left.
Ctrl+PgDown opens the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edges with Shift+←/→ (←/→ choose which), then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage is put aside. Enter starts a statement with it and this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages are put aside. Enter starts a statement with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>changed {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file or folder, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to import; Delete removes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateTabs</name>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>No statements yet. Mark a passage in the text and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements of the open article stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsTable</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ The last change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Who says what about which measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor, stance and measure are chosen here while an article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a passage with ↓ and Shift+→, then press Enter. Dragging works as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} and {previous} walk through the statements that are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>RECENT PROJECTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten short articles, annotated by two people, to look around in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that holds your articles and statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file that ends in .glossator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who takes which stance on which measure, article by article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a stance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a measure…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>This project can be read but not changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is safe here, but this folder lets only one program at a time write or read. On a disk of this machine it would be quicker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Wait</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A limit is at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put “{title}” back to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark “{title}” in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark “{title}” done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than an article can be ({limit} characters); split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text is already here as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add stance “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add measure “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one line of at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{name}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import codebook “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “{name}” to stand above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already in the codebook as “{known}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is said to belong to “{parent}”, which the codebook does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}; and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook does not know: {names}. Nothing was imported; correct the names, add them to the codebook, or ask for them to be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}; {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: at {start}–{end} the file says “{quote}” but the article says “{found}”. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add annotator “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotator&apos;s name is one line of at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the layer of {annotator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the article “{title}” is not in this project. Nothing was imported; import the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an annotator called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: this statement is already recorded on another article. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the uid “{uid}” belongs to a statement of another layer. Nothing was imported; leave the uid out, or give the statement a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen actor is not in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen stance is not in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen measure is not in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence goes from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at {start}–{end} is not “{quote}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit the field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create stance “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create measure “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark where the actor stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark where the stance shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark where the measure stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement belongs to {owner}; only {owner} can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unset actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unset stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unset measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set actor to {name}</source>
        <translation>Akteur auf {name} setzen</translation>
    </message>
    <message>
        <source>set stance to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set measure to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete statement of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement needs at least one passage as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is annotating first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles are not read from files of this kind; those that are end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder was read already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no codebook; it begins with “format: {format}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is “{found}”, not “{format}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands below “{above}” and has a “parent” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance “{name}” has no value and others have. Give one to all, or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two fields called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs “choices” if, and only if, its kind is choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be a mapping with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the unknown key “{key}”; there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs text as “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a list as “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a list of texts as “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has “{found}” as “{key}”, not one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number as “{key}”, not “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs true or false as “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook alone, as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is larger than a codebook can be (8 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not taken. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder: articles, statements, spans, states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file: a row per statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file: texts and further details of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file: articles without a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file: the gaps between several passages of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file: marks of where actor, stance and measure are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables: one flat file of statements (.csv), or a folder of three tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text, author, address, language and metadata of 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text, author, address, language and metadata of {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article without a statement, with where the annotators stand with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles without a statement, with where the annotators stand with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where 1 statement leaves words out between passages of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {count} statements leave words out between passages of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mark that shows where an actor, stance or measure is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} marks that show where an actor, stance or measure is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding cannot be told; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text: it holds bytes that no text holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements are not written as “{name}”. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pair}” does not say what a column holds; write COLUMN=FIELD, with one of these as the field: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossator’s own interchange, JSON with one article and layer per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further keys as metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with one article per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its keys holds a text: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not carry the article&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds half a character or a NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with “format”: “{format}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no line of “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Glossator; this one reads {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article has neither “sha256” nor “uid”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its uid is longer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs “start”, “end” and “quote”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{end} does not lie behind {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“confidence” goes up to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: it holds half a character or a NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the layers of {names}, and none of “{annotator}”. Name one of them as the annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not the one that its sha256 belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “{name}” is neither text, number nor yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the uid “{uid}” occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is the project that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files, one article each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 16 MB; split it, or import it as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {found}, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” is unknown; there are: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is {found}, less than {least} or out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is “{found}”, not one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is {found}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is null, not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is the name of a project. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a file, and a folder is to be written there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” holds other things, such as “{name}”. Choose a new or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a project or another database. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “{path}” could not be written, and what was there before is unchanged. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is damaged: in “{title}”, the words at {start}–{end} are not those that statement {uid} quotes. Nothing was written; open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number beyond all measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further columns as metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables with one article per row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no column “{missing}”; its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its columns is known to hold the text; say COLUMN=text for one of: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of its columns have one name: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of its cells ({found}) is not that of the table&apos;s columns ({wanted}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the table cannot be read from here on ({trouble}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not {encoding} throughout; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not right YAML: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed; put the text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags (!) are not allowed; put the text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed has been changed again since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has nothing of its kind to stand under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would stand in the codebook twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot stand above itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span from {start} to {end} does not fit a text of {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” stays as it is. {reason} The next time, another step is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotator called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer “{name}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open here. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project’s own row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the examples of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counter-examples of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by an older version of Glossator and cannot be brought up to date where it is read-only. Copy it to a writable place and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project. It was not changed; choose a file that ends in .glossator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is cut short or damaged: part of the file is missing. It was not changed; keep it, and open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name, or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{log}” was left there by another project. Choose another name, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what step {name} of the journal is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standing of step {name} of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of step {name} of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image of {name} in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of {name}’s layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal names columns that {table} does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image in the journal names no {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by a newer version of Glossator. It is unchanged; install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers to extra fields of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a statement comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voice of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{stored}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would leave something that is still in use without what it stands on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name or text is already in this project. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was written and all earlier work is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this project. Nothing was changed; try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project cannot be written to. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses access to this project. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project cannot be opened. Check that the file exists and that its folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Glossator project. It was not changed; choose a file that ends in .glossator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project file is damaged. It was not changed; keep it, and open a backup or run “glossator check” on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while reading or writing this project. Work called saved before is on disk; check the disk, then open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too large for a project file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate), which no file can store. Nothing was changed; remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an actor of the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date like 2025-03-14.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
