<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>Über Glossator</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Glossator and what it is made with</source>
        <translation>Glossator und woraus es besteht</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Diese Version</translation>
    </message>
    <message>
        <source>Records who takes which stance on which measure, and where the text says so.</source>
        <translation>Hält fest, wer welche Haltung zu welcher Maßnahme einnimmt und wo der Text das sagt.</translation>
    </message>
    <message>
        <source>Glossator is under the licence Apache-2.0.</source>
        <translation>Glossator steht unter der Lizenz Apache-2.0.</translation>
    </message>
    <message>
        <source>The licences of all that it is made with stand in the list, with texts.</source>
        <translation>Die Lizenzen von allem, woraus es besteht, stehen mit ihren Texten in der Liste.</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License (LGPL), version 3: {licence}. It is linked dynamically: its libraries are files of their own, and you may put other builds of the same version in their place. They stand in the folder {folder}.</source>
        <translation>Qt wird unter der GNU Lesser General Public License (LGPL), Version 3, verwendet: {licence}. Es ist dynamisch eingebunden: Seine Bibliotheken sind eigene Dateien, an deren Stelle andere Fassungen derselben Version treten können. Sie liegen im Ordner {folder}.</translation>
    </message>
    <message>
        <source>Their source is published by The Qt Company under the same licence: {address}.</source>
        <translation>Ihren Quelltext veröffentlicht The Qt Company unter derselben Lizenz: {address}.</translation>
    </message>
    <message>
        <source>The versions are in the clipboard.</source>
        <translation>Die Versionen sind in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save agreement report…</source>
        <translation>Bericht zur Übereinstimmung speichern…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Verlauf der Änderungen…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Search the list of articles</source>
        <translation>Liste der Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Next search result</source>
        <translation>Nächstes Suchergebnis</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Voriges Suchergebnis</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Annotator…</source>
        <translation>Annotation als…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Plan who reads what…</source>
        <translation>Planen, wer was liest…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>Zu den Aussagen</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>A statement everybody missed…</source>
        <translation>Eine Aussage, die alle übersehen haben…</translation>
    </message>
    <message>
        <source>Dim all but the current statement</source>
        <translation>Nur die aktuelle Aussage hervorheben</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
    <message>
        <source>Go to the card of the guided start</source>
        <translation>Zur Karte des geführten Einstiegs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>About Glossator</source>
        <translation>Über Glossator</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Artikel ist fertig</translation>
    </message>
    <message>
        <source>Put back in progress</source>
        <translation>Zurück auf begonnen</translation>
    </message>
    <message>
        <source>Put back to do</source>
        <translation>Zurück auf offen</translation>
    </message>
    <message>
        <source>Skip this article</source>
        <translation>Artikel überspringen</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Liste filtern…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Diese Liste speichern…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuteilen…</translation>
    </message>
    <message>
        <source>Nearly the same articles…</source>
        <translation>Fast gleiche Artikel…</translation>
    </message>
    <message>
        <source>Start a statement here</source>
        <translation>Hier eine Aussage beginnen</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Add a passage to the evidence</source>
        <translation>Textstelle zum Beleg hinzunehmen</translation>
    </message>
    <message>
        <source>Take the passage out of the evidence</source>
        <translation>Textstelle aus dem Beleg nehmen</translation>
    </message>
    <message>
        <source>Move the edges of the evidence</source>
        <translation>Grenzen des Belegs verschieben</translation>
    </message>
    <message>
        <source>Same evidence, another actor</source>
        <translation>Gleicher Beleg, anderer Akteur</translation>
    </message>
    <message>
        <source>Same evidence, another measure</source>
        <translation>Gleicher Beleg, andere Maßnahme</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Zur Prüfung vormerken</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>Aussage löschen</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Next flagged statement</source>
        <translation>Nächste vorgemerkte Aussage</translation>
    </message>
    <message>
        <source>Previous flagged statement</source>
        <translation>Vorige vorgemerkte Aussage</translation>
    </message>
    <message>
        <source>Next passage without a statement</source>
        <translation>Nächste Textstelle ohne Aussage</translation>
    </message>
    <message>
        <source>Previous passage without a statement</source>
        <translation>Vorige Textstelle ohne Aussage</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>was not done then</source>
        <translation>war damals nicht fertig</translation>
    </message>
    <message>
        <source>has no statement any more</source>
        <translation>hat keine Aussage mehr</translation>
    </message>
    <message>
        <source>had no statement then</source>
        <translation>hatte damals keine Aussage</translation>
    </message>
    <message>
        <source>{part} was {value}</source>
        <translation>{part} war {value}</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>anderer Beleg</translation>
    </message>
    <message>
        <source>another voice</source>
        <translation>andere Stimme</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>andere Antworten</translation>
    </message>
    <message>
        <source>Nobody to compare with yet</source>
        <translation>Noch niemand zum Vergleichen</translation>
    </message>
    <message>
        <source>Here it is decided what stands in gold where annotators differ. That takes two who have annotated the same articles: bring a colleague’s file into this project, or let somebody else annotate here (Edit › Annotator).</source>
        <translation>Hier wird entschieden, was in Gold steht, wo Annotierende sich unterscheiden. Dazu braucht es zwei, die dieselben Artikel annotiert haben: die Datei einer Kollegin in dieses Projekt holen oder jemand anderen hier annotieren lassen (Bearbeiten › Annotierende Person).</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Noch gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Articles are compared once two annotators have marked them done and one of them has found a statement. Until then, there is nothing to decide.</source>
        <translation>Artikel werden verglichen, sobald zwei Annotierende sie als fertig markiert haben und eine Person darin eine Aussage gefunden hat. Bis dahin gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>Nichts ist mehr zu entscheiden</translation>
    </message>
    <message>
        <source>On all other cases everybody agrees. Accept these at once, and gold is complete.</source>
        <translation>In allen anderen Fällen sind sich alle einig. Diese auf einmal annehmen, und Gold ist vollständig.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Gold holds what was decided, and where it comes from. It can be exported now.</source>
        <translation>Gold enthält, was entschieden wurde, und woher es kommt. Es kann jetzt exportiert werden.</translation>
    </message>
    <message>
        <source>Export gold…</source>
        <translation>Gold exportieren…</translation>
    </message>
    <message>
        <source>Accept all unanimous…</source>
        <translation>Alles Einstimmige annehmen…</translation>
    </message>
    <message>
        <source>Look at what was decided</source>
        <translation>Ansehen, was entschieden ist</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterscheidet sich</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>no statement here</source>
        <translation>keine Aussage hier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Gaps in the guidelines</source>
        <translation>Lücken in den Richtlinien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation>Aussage fehlt</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Voice or fields</source>
        <translation>Stimme oder Felder</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>Missed by all</source>
        <translation>Von allen übersehen</translation>
    </message>
    <message>
        <source>One annotator alone</source>
        <translation>Nur eine Person</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>Alle einig</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Ambiguous text</source>
        <translation>Mehrdeutiger Text</translation>
    </message>
    <message>
        <source>Gap in the guidelines</source>
        <translation>Lücke in den Richtlinien</translation>
    </message>
    <message>
        <source>Accepted: all agreed</source>
        <translation>Angenommen: alle einig</translation>
    </message>
    <message>
        <source>Accepted: the majority</source>
        <translation>Angenommen: die Mehrheit</translation>
    </message>
    <message>
        <source>Accepted: one annotator alone</source>
        <translation>Angenommen: nur eine Person</translation>
    </message>
    <message>
        <source>One version accepted</source>
        <translation>Eine Fassung angenommen</translation>
    </message>
    <message>
        <source>Built from parts</source>
        <translation>Aus Teilen zusammengesetzt</translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation>Neu geschrieben</translation>
    </message>
    <message>
        <source>All wrong</source>
        <translation>Alles falsch</translation>
    </message>
    <message>
        <source>No statement here</source>
        <translation>Keine Aussage hier</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} Fälle</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Whose version is which; hidden, nobody sways the verdict</source>
        <translation>Wessen Fassung welche ist; verborgen beeinflusst niemand die Entscheidung</translation>
    </message>
    <message>
        <source>Accept majorities…</source>
        <translation>Mehrheiten annehmen…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>{matched} matched in pairs, {articles}</source>
        <translation>{matched} in Paaren zugeordnet, {articles}</translation>
    </message>
    <message>
        <source>{matched} of {counts} matched, {articles}</source>
        <translation>{matched} von {counts} zugeordnet, {articles}</translation>
    </message>
    <message>
        <source>One annotator has nobody to agree with</source>
        <translation>Es gibt noch niemanden zum Vergleichen</translation>
    </message>
    <message>
        <source>Agreement is measured where two annotators read the same articles without seeing each other’s statements. Menu Project: “{plan}” gives the same articles to somebody else, and “{back}” takes in a file that was returned; once both have marked them done, it stands here how far they agree.</source>
        <translation>Übereinstimmung wird gemessen, wo zwei Annotierende dieselben Artikel lesen, ohne die Aussagen der anderen zu sehen. Menü Projekt: „{plan}“ gibt dieselben Artikel noch jemandem, und „{back}“ nimmt eine zurückgegebene Datei auf; sobald beide sie als fertig markiert haben, steht hier, wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Choose two annotators or more</source>
        <translation>Zwei Annotierende oder mehr wählen</translation>
    </message>
    <message>
        <source>Those with a tick above are compared with each other.</source>
        <translation>Wer oben einen Haken hat, wird miteinander verglichen.</translation>
    </message>
    <message>
        <source>An article counts once everybody who is compared has marked it done, also where it holds no statement. Done so far: {done}.</source>
        <translation>Ein Artikel zählt, sobald alle, die verglichen werden, ihn als fertig markiert haben, auch wenn keine Aussage darin steht. Fertig sind bisher: {done}.</translation>
    </message>
    <message>
        <source>{title} still waits for {names}.</source>
        <translation>{title} wartet noch auf {names}.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>No article is done by all</source>
        <translation>Mit keinem Artikel sind alle fertig</translation>
    </message>
    <message>
        <source>Revision {number}, {articles}</source>
        <translation>Fassung {number}, {articles}</translation>
    </message>
    <message>
        <source>by month of work</source>
        <translation>nach Monat der Arbeit</translation>
    </message>
    <message>
        <source>by month of publication</source>
        <translation>nach Monat der Veröffentlichung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>α of sets, MASI</source>
        <translation>α der Mengen, MASI</translation>
    </message>
    <message>
        <source>α of sets, Jaccard</source>
        <translation>α der Mengen, Jaccard</translation>
    </message>
    <message>
        <source>Where the actor is named</source>
        <translation>Wo der Akteur genannt ist</translation>
    </message>
    <message>
        <source>Where the stance is told</source>
        <translation>Wo die Haltung steht</translation>
    </message>
    <message>
        <source>Where the measure is named</source>
        <translation>Wo die Maßnahme genannt ist</translation>
    </message>
    <message>
        <source>Places in the text: α of each character, marked or not</source>
        <translation>Stellen im Text: α jedes Zeichens, markiert oder nicht</translation>
    </message>
    <message>
        <source>Passages of evidence, and their measures</source>
        <translation>Belege, und ihre Maßnahmen</translation>
    </message>
    <message>
        <source>Passages that name the actor</source>
        <translation>Stellen, die den Akteur nennen</translation>
    </message>
    <message>
        <source>Passages that name the measure</source>
        <translation>Stellen, die die Maßnahme nennen</translation>
    </message>
    <message>
        <source>ᵤα, all together</source>
        <translation>ᵤα, alles zusammen</translation>
    </message>
    <message>
        <source>|ᵤα, passages and gaps</source>
        <translation>|ᵤα, Passagen und Lücken</translation>
    </message>
    <message>
        <source>ᶜᵤα, what passages are</source>
        <translation>ᶜᵤα, was Passagen sind</translation>
    </message>
    <message>
        <source>α, any statement or none</source>
        <translation>α, Aussage oder keine</translation>
    </message>
    <message>
        <source>α, done or skipped</source>
        <translation>α, fertig oder übersprungen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>No statement on this passage</source>
        <translation>Keine Aussage zu dieser Textstelle</translation>
    </message>
    <message>
        <source>1 article done by all</source>
        <translation>1 Artikel, mit dem alle fertig sind</translation>
    </message>
    <message>
        <source>{count} articles done by all</source>
        <translation>{count} Artikel, mit denen alle fertig sind</translation>
    </message>
    <message>
        <source>1 found by two or more</source>
        <translation>1 von zweien oder mehr gefunden</translation>
    </message>
    <message>
        <source>{count} found by two or more</source>
        <translation>{count} von zweien oder mehr gefunden</translation>
    </message>
    <message>
        <source>On 1 passage, statements can be paired in several ways with the same overlap; those with most parts in common are.</source>
        <translation>An 1 Stelle lassen sich Aussagen bei gleicher Überlappung verschieden zuordnen; zugeordnet sind die mit den meisten gleichen Teilen.</translation>
    </message>
    <message>
        <source>On {count} passages, statements can be paired in several ways with the same overlap; those with most parts in common are.</source>
        <translation>An {count} Stellen lassen sich Aussagen bei gleicher Überlappung verschieden zuordnen; zugeordnet sind die mit den meisten gleichen Teilen.</translation>
    </message>
    <message>
        <source>1 draft is not compared.</source>
        <translation>1 Entwurf wird nicht verglichen.</translation>
    </message>
    <message>
        <source>{count} drafts are not compared.</source>
        <translation>{count} Entwürfe werden nicht verglichen.</translation>
    </message>
    <message>
        <source>, no interval</source>
        <translation>, kein Intervall</translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <translation>nicht definiert: {why}</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {low} to {high}</source>
        <translation>{value}, 95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>; below .667 with probability {low}, below .8 with {high}</source>
        <translation>; unter .667 mit Wahrscheinlichkeit {low}, unter .8 mit {high}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Measure, one level up</source>
        <translation>Maßnahme, eine Ebene höher</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Krippendorff’s α, {level}</source>
        <translation>Krippendorffs α, {level}</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Cohen’s κ, linear weights</source>
        <translation>Cohens κ, linear gewichtet</translation>
    </message>
    <message>
        <source>Cohen’s κ, quadratic weights</source>
        <translation>Cohens κ, quadratisch gewichtet</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>Scotts π</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Gwet’s AC2, quadratic weights</source>
        <translation>Gwets AC2, quadratisch gewichtet</translation>
    </message>
    <message>
        <source>F1 at any overlap</source>
        <translation>F1 bei jeder Überlappung</translation>
    </message>
    <message>
        <source>F1 from half the overlap on</source>
        <translation>F1 ab halber Überlappung</translation>
    </message>
    <message>
        <source>F1 from 80 % overlap on</source>
        <translation>F1 ab 80 % Überlappung</translation>
    </message>
    <message>
        <source>F1 at the same evidence</source>
        <translation>F1 bei gleichem Beleg</translation>
    </message>
    <message>
        <source>Statements found</source>
        <translation>Gefundene Aussagen</translation>
    </message>
    <message>
        <source>Whole statements</source>
        <translation>Ganze Aussagen</translation>
    </message>
    <message>
        <source>Articles as a whole</source>
        <translation>Artikel als Ganzes</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>New work came in.</source>
        <translation>Neue Arbeit ist hereingekommen.</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Comparing the statements…</source>
        <translation>Die Aussagen werden verglichen…</translation>
    </message>
    <message>
        <source>Stopped: the figures are not complete.</source>
        <translation>Angehalten: die Zahlen sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>AnewPane</name>
    <message>
        <source>Decide so</source>
        <translation>So entscheiden</translation>
    </message>
    <message>
        <source>Esc  Leave the draft</source>
        <translation>Esc  Entwurf verlassen</translation>
    </message>
    <message>
        <source>A statement that everybody missed who is done with the article</source>
        <translation>Eine Aussage, die alle übersehen haben, die mit dem Artikel fertig sind</translation>
    </message>
    <message>
        <source>None of the versions: a statement of your own about the passage</source>
        <translation>Keine der Fassungen: eine eigene Aussage über die Textstelle</translation>
    </message>
    <message>
        <source>Evidence of {version}</source>
        <translation>Beleg von {version}</translation>
    </message>
    <message>
        <source>Evidence: {quote}</source>
        <translation>Beleg: {quote}</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch kein Beleg</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Fehlt noch: {parts}</translation>
    </message>
    <message>
        <source>In the text, {start} takes the marked passage as evidence, {add} adds it, {remove} takes it out.</source>
        <translation>Im Text macht {start} die gekennzeichnete Stelle zum Beleg, {add} fügt sie hinzu, {remove} nimmt sie heraus.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>What the actor belongs to</source>
        <translation>Wozu der Akteur gehört</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>A field of the codebook</source>
        <translation>Ein Feld des Codebuchs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Nichts: wird ausgelassen</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Annotation</translation>
    </message>
    <message>
        <source>{count} annotations</source>
        <translation>{count} Annotationen</translation>
    </message>
    <message>
        <source>1 draft, which lacks a part</source>
        <translation>1 Entwurf, dem ein Teil fehlt</translation>
    </message>
    <message>
        <source>{count} drafts, which lack a part</source>
        <translation>{count} Entwürfe, denen ein Teil fehlt</translation>
    </message>
    <message>
        <source>New in the project: {articles}.</source>
        <translation>Neu im Projekt: {articles}.</translation>
    </message>
    <message>
        <source>New in the codebook ({count}): {names}</source>
        <translation>Neu im Codebuch ({count}): {names}</translation>
    </message>
    <message>
        <source>{name} (suggestions): {articles}, {added}</source>
        <translation>{name} (Vorschläge): {articles}, {added}</translation>
    </message>
    <message>
        <source>{name}: {articles}, {added}</source>
        <translation>{name}: {articles}, {added}</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} dazugekommen</translation>
    </message>
    <message>
        <source>{changed} changed, {same} here already</source>
        <translation>{changed} geändert, {same} schon hier</translation>
    </message>
    <message>
        <source>Everything in the file is carried.</source>
        <translation>Alles in der Datei kommt mit.</translation>
    </message>
    <message>
        <source>Not carried:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>{count} × of {kinds} more kinds</source>
        <translation>{count} × von {kinds} weiteren Arten</translation>
    </message>
    <message>
        <source>{statements} imported</source>
        <translation>{statements} importiert</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <source>Swap the actor and what it belongs to</source>
        <translation>Akteur und das, wozu er gehört, tauschen</translation>
    </message>
    <message>
        <source>WHAT EACH LABEL BECOMES</source>
        <translation>WAS AUS JEDEM LABEL WIRD</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {statements}</source>
        <translation>{statements} importieren</translation>
    </message>
</context>
<context>
    <name>AnnotatorButton</name>
    <message>
        <source>Annotator:</source>
        <translation>Annotation als</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Annotation als {name}</translation>
    </message>
    <message>
        <source>List what is assigned to {name}</source>
        <translation>Auflisten, was an {name} zugeteilt ist</translation>
    </message>
    <message>
        <source>New annotator…</source>
        <translation>Neuer Name…</translation>
    </message>
</context>
<context>
    <name>AnnotatorDialog</name>
    <message>
        <source>New annotator</source>
        <translation>Neuer Name für die Annotation</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Everyone works in a layer of their own, so that nobody overwrites another’s statements and they can be compared later.</source>
        <translation>Alle arbeiten in einer eigenen Ebene, damit niemand die Aussagen anderer überschreibt und sie sich später vergleichen lassen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation>Name, unter dem annotiert wird</translation>
    </message>
    <message>
        <source>Annotators of this project</source>
        <translation>Wer in diesem Projekt annotiert</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Goes on in the layer of {name}.</source>
        <translation>Arbeitet in der Ebene von {name} weiter.</translation>
    </message>
    <message>
        <source>Begins a new, empty layer for {name}.</source>
        <translation>Beginnt eine neue, leere Ebene für {name}.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Saved: {words}</source>
        <translation>Gespeichert: {words}</translation>
    </message>
    <message>
        <source>Statement {number}: {words}</source>
        <translation>Aussage {number}: {words}</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>keine Haltung</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>keine Maßnahme</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>With drafts</source>
        <translation>Mit Entwürfen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Without outlet</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugeteilt</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>An {name} zugeteilt</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>Aussagen: {count}</translation>
    </message>
    <message>
        <source>drafts: {count}</source>
        <translation>Entwürfe: {count}</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Take title, author and date that stand in the text</source>
        <translation>Titel, Autor und Datum aus dem Text übernehmen</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Only what is new: 1 file of the folder was imported before</source>
        <translation>Nur Neues: 1 Datei des Ordners wurde schon importiert</translation>
    </message>
    <message>
        <source>Only what is new: {count} files of the folder were imported before</source>
        <translation>Nur Neues: {count} Dateien des Ordners wurden schon importiert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {articles}</source>
        <translation>{articles} importieren</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>In this list, no article is left to do.</source>
        <translation>In dieser Liste ist kein Artikel mehr zu bearbeiten.</translation>
    </message>
    <message>
        <source>No article is left to do.</source>
        <translation>Es ist kein Artikel mehr zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign articles</source>
        <translation>Artikel zuteilen</translation>
    </message>
    <message>
        <source>Tick everyone who is to annotate them.</source>
        <translation>Alle anhaken, die sie annotieren sollen.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>This article, “{title}”</source>
        <translation>Dieser Artikel, „{title}“</translation>
    </message>
    <message>
        <source>The {count} articles that are chosen in the list</source>
        <translation>Die {count} Artikel, die in der Liste ausgewählt sind</translation>
    </message>
    <message>
        <source>The article that is listed</source>
        <translation>Der aufgelistete Artikel</translation>
    </message>
    <message>
        <source>All {count} that are listed</source>
        <translation>Alle {count} aufgelisteten</translation>
    </message>
    <message>
        <source>{name}, {count} of {total}</source>
        <translation>{name}, {count} von {total}</translation>
    </message>
    <message>
        <source>There are no annotators yet: {keys} adds the first.</source>
        <translation>Noch annotiert niemand: {keys} legt den ersten Namen an.</translation>
    </message>
    <message>
        <source>Each tick is a step, which {keys} takes back at the desk.</source>
        <translation>Jeder Haken ist ein Schritt, den {keys} am Schreibtisch zurücknimmt.</translation>
    </message>
    <message>
        <source>Assigning {count} articles</source>
        <translation>{count} Artikel werden zugeteilt</translation>
    </message>
    <message>
        <source>Taking {count} articles back</source>
        <translation>{count} Artikel werden zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>{done} of {assigned} done</source>
        <translation>{done} von {assigned} fertig</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>when it was opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before colleagues’ work was brought in</source>
        <translation>bevor Arbeit anderer hereinkam</translation>
    </message>
    <message>
        <source>before many statements were changed</source>
        <translation>bevor viele Aussagen geändert wurden</translation>
    </message>
    <message>
        <source>before a rule of adjudication</source>
        <translation>vor einer Regel der Entscheidung</translation>
    </message>
    <message>
        <source>before a large change of the codebook</source>
        <translation>vor einer großen Änderung am Codebuch</translation>
    </message>
    <message>
        <source>before a newer version of Glossator</source>
        <translation>vor einer neueren Version von Glossator</translation>
    </message>
    <message>
        <source>before another backup was restored</source>
        <translation>bevor eine andere Sicherung geholt wurde</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>of “{name}”</source>
        <translation>von „{name}“</translation>
    </message>
    <message>
        <source>its passphrase is needed</source>
        <translation>braucht seine Passphrase</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (Vorschläge)</translation>
    </message>
    <message>
        <source>{count} fewer than now</source>
        <translation>{count} weniger als jetzt</translation>
    </message>
    <message>
        <source>{count} more than now</source>
        <translation>{count} mehr als jetzt</translation>
    </message>
    <message>
        <source>The project itself cannot be read now.</source>
        <translation>Das Projekt selbst lässt sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>The project is the same now.</source>
        <translation>Das Projekt ist jetzt dasselbe.</translation>
    </message>
    <message>
        <source>As many articles and statements as now, but not the same work.</source>
        <translation>So viele Artikel und Aussagen wie jetzt, aber nicht derselbe Stand.</translation>
    </message>
    <message>
        <source>1 statement more</source>
        <translation>1 Aussage mehr</translation>
    </message>
    <message>
        <source>{count} statements more</source>
        <translation>{count} Aussagen mehr</translation>
    </message>
    <message>
        <source>1 statement fewer</source>
        <translation>1 Aussage weniger</translation>
    </message>
    <message>
        <source>{count} statements fewer</source>
        <translation>{count} Aussagen weniger</translation>
    </message>
    <message>
        <source>1 article more</source>
        <translation>1 Artikel mehr</translation>
    </message>
    <message>
        <source>{count} articles more</source>
        <translation>{count} Artikel mehr</translation>
    </message>
    <message>
        <source>1 article fewer</source>
        <translation>1 Artikel weniger</translation>
    </message>
    <message>
        <source>{count} articles fewer</source>
        <translation>{count} Artikel weniger</translation>
    </message>
    <message>
        <source>Against the project now: {difference}.</source>
        <translation>Gegenüber dem Projekt jetzt: {difference}.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the file of a project, or one of its backups.</source>
        <translation>Die Datei eines Projekts oder eine seiner Sicherungen wählen.</translation>
    </message>
    <message>
        <source>There are no backups of it yet. They are made by themselves: on opening, every hour of work, and before what changes much. They will be in {folder}.</source>
        <translation>Es gibt noch keine Sicherungen davon. Sie entstehen von selbst: beim Öffnen, nach jeder Stunde Arbeit und vor allem, was viel ändert. Sie werden in {folder} liegen.</translation>
    </message>
    <message>
        <source>Made by themselves on opening, every hour of work, and before what changes much; kept in {folder}. Restoring one keeps what is there now as another.</source>
        <translation>Von selbst angelegt beim Öffnen, nach jeder Stunde Arbeit und vor allem, was viel ändert; sie liegen in {folder}. Wer zu einer zurückgeht, behält, was jetzt da ist, als weitere.</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Glossator-Projekte</translation>
    </message>
    <message>
        <source>A project, or one of its backups</source>
        <translation>Ein Projekt oder eine seiner Sicherungen</translation>
    </message>
    <message>
        <source>Where to keep the backups of all projects</source>
        <translation>Wo die Sicherungen aller Projekte liegen sollen</translation>
    </message>
    <message>
        <source>The project is as it was on {moment}.</source>
        <translation>Das Projekt ist wie am {moment}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Was vorher da war, ist als {name} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{label}, {split}: {part} of {statements}, {share}</source>
        <translation>{label}, {split}: {part} von {statements}, {share}</translation>
    </message>
</context>
<context>
    <name>BehindFigure</name>
    <message>
        <source>← Agreement</source>
        <translation>← Übereinstimmung</translation>
    </message>
    <message>
        <source>Back to agreement</source>
        <translation>Zurück zur Übereinstimmung</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Textstellen</translation>
    </message>
</context>
<context>
    <name>BehindTie</name>
    <message>
        <source>← Network</source>
        <translation>← Netzwerk</translation>
    </message>
    <message>
        <source>Back to the network</source>
        <translation>Zurück zum Netzwerk</translation>
    </message>
    <message>
        <source>Statements behind it</source>
        <translation>Aussagen dahinter</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>This project is open elsewhere; you are looking only.</source>
        <translation>Dieses Projekt ist anderswo geöffnet; hier wird es nur angesehen.</translation>
    </message>
    <message>
        <source>This project can be read but not changed here.</source>
        <translation>Dieses Projekt lässt sich hier lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>“{old}” was renamed to “{name}” while it was open. All that was saved is in it.</source>
        <translation>„{old}“ wurde in „{name}“ umbenannt, während es offen war. Alles Gespeicherte steht darin.</translation>
    </message>
    <message>
        <source>“{old}” was moved, replaced or deleted while it was open. All that was saved is kept beside it as “{name}”.</source>
        <translation>„{old}“ wurde verschoben, ersetzt oder gelöscht, während es offen war. Alles Gespeicherte ist daneben als „{name}“ aufgehoben.</translation>
    </message>
    <message>
        <source>“{name}” was written over by another program while it was open. What that put there was not touched; what you had saved before is in its backups, menu Project › Backups.</source>
        <translation>„{name}“ wurde von einem anderen Programm überschrieben, während es offen war. Was dieses dorthin geschrieben hat, wurde nicht angerührt; was vorher gespeichert war, steht in den Sicherungen, Menü Projekt › Sicherungen.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation>Ansehen, was hereinkäme</translation>
    </message>
    <message>
        <source>Choose the files that colleagues have sent back. What they annotated since comes into their own layers; nobody else’s layer can change.</source>
        <translation>Dateien wählen, die Kolleginnen und Kollegen zurückgeschickt haben. Was sie seither annotiert haben, kommt in ihre eigenen Ebenen; an der Ebene von jemand anderem kann sich nichts ändern.</translation>
    </message>
    <message>
        <source>First you see what would come in, and nothing is changed by looking. The files stay as they are.</source>
        <translation>Zuerst ist zu sehen, was hereinkäme; das Ansehen ändert nichts. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Say first which files have come back.</source>
        <translation>Zuerst angeben, welche Dateien zurück sind.</translation>
    </message>
    <message>
        <source>Looking at what would come in</source>
        <translation>Was hereinkäme, wird angesehen</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wird hereingeholt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Statements of the group</source>
        <translation>Aussagen der Gruppe</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Take words out of the search line, or look among everyone’s statements.</source>
        <translation>Wörter aus der Suchzeile nehmen oder unter den Aussagen aller suchen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücknehmen</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Noch keine Aussagen</translation>
    </message>
    <message>
        <source>Once statements are recorded, they stand here in groups: who says what, and on which measure. {keys} leads back to the desk.</source>
        <translation>Sobald Aussagen aufgenommen sind, stehen sie hier in Gruppen: wer was sagt und zu welcher Maßnahme. {keys} führt zurück an den Schreibtisch.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>keine Haltung</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>What all annotators who are done with an article say alike, to the letter of the evidence, goes into gold. What was decided by hand stays. Undo takes it back.</source>
        <translation>Was alle, die mit einem Artikel fertig sind, gleich sagen, bis auf den Buchstaben des Belegs, kommt in Gold. Was von Hand entschieden wurde, bleibt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Accept all unanimous</source>
        <translation>Alles Einstimmige annehmen</translation>
    </message>
    <message>
        <source>What more than half of them say, part by part, goes into gold, and what all say alike. Ties stay open, and what was decided by hand stays. Undo takes it back.</source>
        <translation>Was mehr als die Hälfte sagt, Teil für Teil, kommt in Gold, und was alle gleich sagen. Bei Gleichstand bleibt es offen, und was von Hand entschieden wurde, bleibt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Accept majorities</source>
        <translation>Mehrheiten annehmen</translation>
    </message>
    <message>
        <source>Accepted: {cases}.</source>
        <translation>Angenommen: {cases}.</translation>
    </message>
    <message>
        <source>Taken back: {cases}.</source>
        <translation>Zurückgenommen: {cases}.</translation>
    </message>
    <message>
        <source>Left to be decided: {cases}.</source>
        <translation>Noch zu entscheiden: {cases}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Also what one annotator did alone, as it is</source>
        <translation>Auch, was nur eine Person annotiert hat, so wie es ist</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>CandidateDelegate</name>
    <message>
        <source>Enter creates it</source>
        <translation>Enter legt ihn an</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>N  Write anew…</source>
        <translation>N  Neu schreiben…</translation>
    </message>
    <message>
        <source>X  All wrong</source>
        <translation>X  Alles falsch</translation>
    </message>
    <message>
        <source>0  No statement here</source>
        <translation>0  Keine Aussage hier</translation>
    </message>
    <message>
        <source>Missed by all…</source>
        <translation>Von allen übersehen…</translation>
    </message>
    <message>
        <source>Write a statement that everybody missed into gold</source>
        <translation>Eine Aussage, die alle übersehen haben, ins Gold schreiben</translation>
    </message>
    <message>
        <source>They differ in: {parts}</source>
        <translation>Sie unterscheiden sich in: {parts}</translation>
    </message>
    <message>
        <source>Still at work on the article: {names}</source>
        <translation>Noch am Artikel: {names}</translation>
    </message>
    <message>
        <source>One of these versions is yours</source>
        <translation>Eine dieser Fassungen ist die eigene</translation>
    </message>
    <message>
        <source>Came back. Decided before: {verdict}</source>
        <translation>Zurückgekommen. Zuvor entschieden: {verdict}</translation>
    </message>
    <message>
        <source>Since then: {changes}</source>
        <translation>Seitdem: {changes}</translation>
    </message>
    <message>
        <source>Accept {version}</source>
        <translation>{version} annehmen</translation>
    </message>
    <message>
        <source>Version {version} has no statement here. 0 decides that there is none.</source>
        <translation>Fassung {version} hat hier keine Aussage. 0 entscheidet, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Space takes a part. Still to be taken: {parts}</source>
        <translation>Die Leertaste nimmt einen Teil. Noch zu nehmen: {parts}</translation>
    </message>
    <message>
        <source>B  Use these parts</source>
        <translation>B  Diese Teile nehmen</translation>
    </message>
    <message>
        <source>B  Build from parts</source>
        <translation>B  Aus Teilen zusammensetzen</translation>
    </message>
    <message>
        <source>Arrows walk, Space takes a part. Still to be taken: {parts}</source>
        <translation>Pfeile gehen, die Leertaste nimmt einen Teil. Noch zu nehmen: {parts}</translation>
    </message>
    <message>
        <source>All parts are taken: B or Enter decides so, Esc leaves it.</source>
        <translation>Alle Teile sind genommen: B oder Enter entscheidet so, Esc lässt es.</translation>
    </message>
    <message>
        <source>N  Go on writing…</source>
        <translation>N  Weiterschreiben…</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Open the article at the desk first.</source>
        <translation>Zuerst den Artikel am Schreibtisch öffnen.</translation>
    </message>
    <message>
        <source>Nobody has marked this article done yet: {title}</source>
        <translation>Noch niemand hat diesen Artikel als erledigt gekennzeichnet: {title}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Change 1 statement</source>
        <translation>1 Aussage ändern</translation>
    </message>
    <message>
        <source>Change {count} statements</source>
        <translation>{count} Aussagen ändern</translation>
    </message>
    <message>
        <source>Change all {count} statements</source>
        <translation>Alle {count} Aussagen ändern</translation>
    </message>
    <message>
        <source>Change 1 statement of {name}</source>
        <translation>1 Aussage von {name} ändern</translation>
    </message>
    <message>
        <source>Change {count} statements of {name}</source>
        <translation>{count} Aussagen von {name} ändern</translation>
    </message>
    <message>
        <source>Change all {count} statements of {name}</source>
        <translation>Alle {count} Aussagen von {name} ändern</translation>
    </message>
    <message>
        <source>Change 1 statement on {name}</source>
        <translation>1 Aussage zu {name} ändern</translation>
    </message>
    <message>
        <source>Change {count} statements on {name}</source>
        <translation>{count} Aussagen zu {name} ändern</translation>
    </message>
    <message>
        <source>Change all {count} statements on {name}</source>
        <translation>Alle {count} Aussagen zu {name} ändern</translation>
    </message>
    <message>
        <source>Change 1 statement ({name})</source>
        <translation>1 Aussage ändern ({name})</translation>
    </message>
    <message>
        <source>Change {count} statements ({name})</source>
        <translation>{count} Aussagen ändern ({name})</translation>
    </message>
    <message>
        <source>Change all {count} statements ({name})</source>
        <translation>Alle {count} Aussagen ändern ({name})</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What would become of them</source>
        <translation>Was aus ihnen würde</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>stays, it is so already</source>
        <translation>bleibt, es ist schon so</translation>
    </message>
    <message>
        <source>stays, it is {name}’s</source>
        <translation>bleibt, gehört zu {name}</translation>
    </message>
    <message>
        <source>Choose what it is to become.</source>
        <translation>Wählen, was daraus werden soll.</translation>
    </message>
    <message>
        <source>1 is another annotator’s and stays as it is.</source>
        <translation>1 gehört zu einer anderen Ebene und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{count} are other annotators’ and stay as they are.</source>
        <translation>{count} gehören zu anderen Ebenen und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is one step: undo takes it back as a whole.</source>
        <translation>Es ist ein Schritt: Rückgängig nimmt ihn als Ganzes zurück.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Changing 1 statement</source>
        <translation>1 Aussage wird geändert</translation>
    </message>
    <message>
        <source>Changing {count} statements</source>
        <translation>{count} Aussagen werden geändert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ChangeKeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Find a command by its name or its keys…</source>
        <translation>Befehl nach Namen oder Tasten suchen…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Restore all keys</source>
        <translation>Alle Tasten wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called “{words}”.</source>
        <translation>Kein Befehl heißt „{words}“.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Renaming an actor</source>
        <translation>Ein Akteur wird umbenannt</translation>
    </message>
    <message>
        <source>Merging entries</source>
        <translation>Einträge werden zusammengeführt</translation>
    </message>
    <message>
        <source>Going through the statements</source>
        <translation>Die Aussagen werden durchgegangen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys go from figure to figure, Enter opens what is behind one.</source>
        <translation>Pfeiltasten gehen von Zahl zu Zahl, Enter öffnet, was dahintersteht.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filters in force</source>
        <translation>Wirksame Filter</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Statements are the same</source>
        <translation>Aussagen sind dieselben</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotierende</translation>
    </message>
    <message>
        <source>Compute γ, which takes long</source>
        <translation>γ berechnen, was lange dauert</translation>
    </message>
    <message>
        <source>γ: align passages, and compare them with shuffled texts. This takes long.</source>
        <translation>γ: Passagen einander zuordnen und mit durchmischten Texten vergleichen. Das dauert lange.</translation>
    </message>
    <message>
        <source>at any overlap</source>
        <translation>bei jeder Überlappung</translation>
    </message>
    <message>
        <source>from half the overlap on</source>
        <translation>ab halber Überlappung</translation>
    </message>
    <message>
        <source>from 80 % overlap on</source>
        <translation>ab 80 % Überlappung</translation>
    </message>
    <message>
        <source>at the same evidence</source>
        <translation>bei gleichem Beleg</translation>
    </message>
    <message>
        <source>from {count} resamples</source>
        <translation>aus {count} Ziehungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (Vorschläge)</translation>
    </message>
    <message>
        <source>{name} (gold)</source>
        <translation>{name} (Gold)</translation>
    </message>
    <message>
        <source>Statements of</source>
        <translation>Aussagen von</translation>
    </message>
    <message>
        <source>Ties between</source>
        <translation>Verbunden sind</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>From weight</source>
        <translation>Ab Gewicht</translation>
    </message>
    <message>
        <source>What agrees, what counts how often, and which time</source>
        <translation>Was übereinstimmt, was wie oft zählt, und welche Zeit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Statements that would follow</source>
        <translation>Aussagen, die folgen würden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Name des neuen Akteurs</translation>
    </message>
    <message>
        <source>Name of the new stance</source>
        <translation>Name der neuen Haltung</translation>
    </message>
    <message>
        <source>Name of the new measure</source>
        <translation>Name der neuen Maßnahme</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Name des neuen Feldes</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>One of some choices</source>
        <translation>Einer von mehreren Werten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (außer Gebrauch)</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>nearly the same letters</source>
        <translation>fast dieselben Buchstaben</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>ein Name ist Teil des anderen</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Export the codebook</source>
        <translation>Das Codebuch exportieren</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Ein Codebuch importieren</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.qdc)</source>
        <translation>Codebücher (*.yaml *.yml *.qdc)</translation>
    </message>
    <message>
        <source>The codebook is in “{name}”.</source>
        <translation>Das Codebuch steht in „{name}“.</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>„{name}“ wird importiert</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed, {retired} retired.</source>
        <translation>Importiert: {added} hinzugefügt, {changed} geändert, {retired} außer Gebrauch genommen.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>ColleaguesFiles</name>
    <message>
        <source>Path of a colleague’s file, then Enter</source>
        <translation>Pfad der Datei, dann Enter</translation>
    </message>
    <message>
        <source>Path of a colleague’s file</source>
        <translation>Pfad der Datei einer Kollegin oder eines Kollegen</translation>
    </message>
    <message>
        <source>Files to bring back; Delete removes one</source>
        <translation>Dateien zum Zurückholen; Entf nimmt eine heraus</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Dateien zum Zurückholen</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>COLUMNS OF THE TABLE</source>
        <translation>SPALTEN DER TABELLE</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>Spalte {name} enthält</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kept as metadata</source>
        <translation>Bleibt als Metadaten</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do, or the title of an article</source>
        <translation>Tippen, was zu tun ist, oder den Titel eines Artikels</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command or article is called “{words}”.</source>
        <translation>Kein Befehl und kein Artikel heißt „{words}“.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>braucht ein offenes Projekt</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>nur Ansicht</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Statements: {name}</source>
        <translation>Aussagen: {name}</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pair {number} of {count} · {share}% alike · underlined: what the other one lacks</source>
        <translation>Paar {number} von {count} · zu {share}&#xa0;% gleich · unterstrichen: was dem anderen fehlt</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>Import this one</source>
        <translation>Diesen importieren</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
    <message>
        <source>No definition.</source>
        <translation>Keine Definition.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>In the text, {keys} already means “{action}”.</source>
        <translation>Im Text bedeutet {keys} schon „{action}“.</translation>
    </message>
    <message>
        <source>In the whole window, so in the text too, {keys} already means “{action}”.</source>
        <translation>Im ganzen Fenster, also auch im Text, bedeutet {keys} schon „{action}“.</translation>
    </message>
    <message>
        <source>{keys} already means “{action}”.</source>
        <translation>{keys} bedeutet schon „{action}“.</translation>
    </message>
    <message>
        <source>{keys} cannot be had. {place}: {meaning}.</source>
        <translation>{keys} ist nicht zu haben. {place}: {meaning}.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>{keys} is typed in fields. Together with Ctrl or Alt it can be had.</source>
        <translation>{keys} wird in Felder eingegeben. Zusammen mit Strg oder Alt ist es zu haben.</translation>
    </message>
</context>
<context>
    <name>ConfusionMap</name>
    <message>
        <source>both say {name}: {count}</source>
        <translation>beide sagen {name}: {count}</translation>
    </message>
    <message>
        <source>{one} says {name}, {other} says {other_name}: {count}</source>
        <translation>{one} sagt {name}, {other} sagt {other_name}: {count}</translation>
    </message>
    <message>
        <source>{one} ↓   {other} →</source>
        <translation>{one} ↓   {other} →</translation>
    </message>
</context>
<context>
    <name>ContradictionsPane</name>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>One annotator has the same actor on both sides of the same measure.</source>
        <translation>Eine Ebene hat denselben Akteur auf beiden Seiten derselben Maßnahme.</translation>
    </message>
    <message>
        <source>Statements against</source>
        <translation>Aussagen dagegen</translation>
    </message>
    <message>
        <source>Statements in favour</source>
        <translation>Aussagen dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>{against} against · {favour} for</source>
        <translation>{against} dagegen · {favour} dafür</translation>
    </message>
    <message>
        <source>{actor}, {measure}: {against} against, {favour} in favour</source>
        <translation>{actor}, {measure}: {against} dagegen, {favour} dafür</translation>
    </message>
    <message>
        <source>No contradictions here</source>
        <translation>Hier keine Widersprüche</translation>
    </message>
    <message>
        <source>No contradictions</source>
        <translation>Keine Widersprüche</translation>
    </message>
    <message>
        <source>A contradiction stands here when one annotator has recorded the same actor for and against the same measure. Often the actor changed sides, or a condition was overlooked; sometimes it was a slip.</source>
        <translation>Ein Widerspruch steht hier, wenn in einer Ebene derselbe Akteur für und gegen dieselbe Maßnahme aufgenommen ist. Oft hat der Akteur die Seite gewechselt, oder eine Bedingung wurde übersehen; manchmal war es ein Versehen.</translation>
    </message>
</context>
<context>
    <name>CountingChoice</name>
    <message>
        <source>Positions count</source>
        <translation>Stellen zählen</translation>
    </message>
</context>
<context>
    <name>Current</name>
    <message>
        <source>Nothing of this statement is saved yet. Choose its actor first.</source>
        <translation>Von dieser Aussage ist noch nichts gespeichert. Zuerst den Akteur wählen.</translation>
    </message>
    <message>
        <source>No statement stands here yet. {keys} starts one from the marked passage.</source>
        <translation>Hier steht noch keine Aussage. {keys} beginnt eine aus der markierten Textstelle.</translation>
    </message>
    <message>
        <source>No statement is chosen. {next} or {previous} chooses one.</source>
        <translation>Keine Aussage ist gewählt. {next} oder {previous} wählt eine.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>such as 2024-03</source>
        <translation>etwa 2024-03</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write it as 2024, 2024-03 or 2024-03-15.</source>
        <translation>„{typed}“ ist kein Tag. Zu schreiben als 2024, 2024-03 oder 2024-03-15.</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Changed since: it is to be decided once more.</source>
        <translation>Seither geändert: Es ist noch einmal zu entscheiden.</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Den Fall zeigen</translation>
    </message>
    <message>
        <source>Decided: no statement here</source>
        <translation>Entschieden: keine Aussage hier</translation>
    </message>
    <message>
        <source>Decided: all versions are wrong</source>
        <translation>Entschieden: alle Fassungen sind falsch</translation>
    </message>
    <message>
        <source>Decided: in gold as it stands here</source>
        <translation>Entschieden: steht so im Gold</translation>
    </message>
    <message>
        <source>Decided otherwise: {parts}</source>
        <translation>Anders entschieden: {parts}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>DefinitionCard</name>
    <message>
        <source>Definition of {name}</source>
        <translation>Definition von {name}</translation>
    </message>
    <message>
        <source>Example: {examples}</source>
        <translation>Beispiel: {examples}</translation>
    </message>
    <message>
        <source>Not: {examples}</source>
        <translation>Nicht: {examples}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>The article itself says so.</source>
        <translation>Der Artikel selbst sagt es.</translation>
    </message>
    <message>
        <source>The actor’s own words.</source>
        <translation>Worte des Akteurs selbst.</translation>
    </message>
    <message>
        <source>Somebody says so about the actor.</source>
        <translation>Jemand sagt es über den Akteur.</translation>
    </message>
    <message>
        <source>⚑ for review</source>
        <translation>⚑ zur Prüfung</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>a day such as 2025-03-15</source>
        <translation>ein Tag wie 2025-03-15</translation>
    </message>
    <message>
        <source>a code such as en</source>
        <translation>ein Kürzel wie en</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>press export</source>
        <translation>Presseexport</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>file properties</source>
        <translation>Dateieigenschaften</translation>
    </message>
    <message>
        <source>{where}, unsure</source>
        <translation>{where}, unsicher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>DisagreementsPane</name>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Looking for the statements…</source>
        <translation>Die Aussagen werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>What stood behind this figure is gone by now.</source>
        <translation>Was hinter dieser Zahl stand, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>A project was dropped</source>
        <translation>Ein Projekt wurde abgelegt</translation>
    </message>
    <message>
        <source>Bring “{dropped}” back into “{here}”, or open it?</source>
        <translation>„{dropped}“ in „{here}“ zurückholen oder öffnen?</translation>
    </message>
    <message>
        <source>Brought back, what a colleague annotated in it comes into this project, after a look at what that would be. Opened, it takes the place of this project in the window.</source>
        <translation>Zurückgeholt kommt, was darin annotiert wurde, in dieses Projekt, nachdem zu sehen war, was das wäre. Geöffnet tritt es im Fenster an die Stelle dieses Projekts.</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DuplicatesPane</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Recorded twice on the same words first; then said again elsewhere.</source>
        <translation>Erst, was zu denselben Worten zweimal aufgenommen ist; dann, was anderswo noch einmal gesagt wird.</translation>
    </message>
    <message>
        <source>Statements that repeat each other</source>
        <translation>Aussagen, die einander wiederholen</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Worte</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>noch einmal gesagt</translation>
    </message>
    <message>
        <source>Same words of the text</source>
        <translation>Dieselben Worte im Text</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Noch einmal gesagt</translation>
    </message>
    <message>
        <source>No duplicates here</source>
        <translation>Hier keine Dubletten</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Duplicates stand here when one annotator has recorded the same actor, stance and measure more than once in one article: those that share words of the text first, since one of them is likely too many.</source>
        <translation>Dubletten stehen hier, wenn in einer Ebene derselbe Akteur mit derselben Haltung zur selben Maßnahme in einem Artikel mehr als einmal aufgenommen ist: zuerst die mit gemeinsamen Worten im Text, denn eine davon ist wohl zu viel.</translation>
    </message>
    <message>
        <source>Names that are alike, the surest first.</source>
        <translation>Namen, die sich ähneln, die sichersten zuerst.</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Merge (Enter)</source>
        <translation>Zusammenführen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Merge the other way round (Shift+Enter)</source>
        <translation>Andersherum zusammenführen (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>These are two; do not put them forward again (Delete)</source>
        <translation>Das sind zwei; nicht wieder vorschlagen (Entf)</translation>
    </message>
    <message>
        <source>No two names are alike</source>
        <translation>Keine zwei Namen ähneln sich</translation>
    </message>
    <message>
        <source>Actors and measures with nearly the same names stand here: slips of the pen, the same words in another order, initials, a short form beside the whole name.</source>
        <translation>Hier stehen Akteure und Maßnahmen mit fast gleichen Namen: Schreibfehler, dieselben Wörter in anderer Folge, Anfangsbuchstaben, eine Kurzform neben dem ganzen Namen.</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>In „{name}“ aufnehmen</translation>
    </message>
    <message>
        <source>Into “{name}” instead</source>
        <translation>Stattdessen in „{name}“</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Reading every text…</source>
        <translation>Jeder Text wird gelesen…</translation>
    </message>
    <message>
        <source>A regular expression takes a moment.</source>
        <translation>Ein regulärer Ausdruck dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>One letter finds very many articles.</source>
        <translation>Ein Buchstabe findet sehr viele Artikel.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Imported articles stand here, with what is done of them.</source>
        <translation>Hier stehen importierte Artikel und wie weit sie bearbeitet sind.</translation>
    </message>
    <message>
        <source>Press Esc in the search line to see all articles again.</source>
        <translation>Esc in der Suchzeile zeigt wieder alle Artikel.</translation>
    </message>
    <message>
        <source>Press Esc in the search line, or look under All.</source>
        <translation>Esc in der Suchzeile drücken oder unter Alle nachsehen.</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>No article passes the filter</source>
        <translation>Kein Artikel passt zum Filter</translation>
    </message>
    <message>
        <source>Press Esc in the search line, or take a filter away above.</source>
        <translation>Esc in der Suchzeile drücken oder oben einen Filter wegnehmen.</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr offen</translation>
    </message>
    <message>
        <source>Every article is started, done or skipped.</source>
        <translation>Jeder Artikel ist begonnen, fertig oder übersprungen.</translation>
    </message>
    <message>
        <source>Nothing started</source>
        <translation>Nichts begonnen</translation>
    </message>
    <message>
        <source>An article is started with its first statement.</source>
        <translation>Mit der ersten Aussage ist ein Artikel begonnen.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts fertig</translation>
    </message>
    <message>
        <source>{keys} says that you are done with an article.</source>
        <translation>{keys} meldet einen Artikel als fertig.</translation>
    </message>
    <message>
        <source>Nothing skipped</source>
        <translation>Nichts übersprungen</translation>
    </message>
    <message>
        <source>{keys} skips an article that is not worth annotating.</source>
        <translation>{keys} überspringt einen Artikel, bei dem sich Annotieren nicht lohnt.</translation>
    </message>
</context>
<context>
    <name>EncodingRow</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Encoding · {name}</source>
        <translation>Kodierung · {name}</translation>
    </message>
    <message>
        <source>Encoding · guessed</source>
        <translation>Kodierung · vermutet</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Why? Kept with each change you make here</source>
        <translation>Warum? Steht bei jeder Änderung, die hier gemacht wird</translation>
    </message>
    <message>
        <source>Reason for changes</source>
        <translation>Grund der Änderungen</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Das Codebuch</translation>
    </message>
    <message>
        <source>Choose an entry to see what is said of it and where it is used. Insert adds one, F2 renames, Alt and an arrow moves.</source>
        <translation>Ein gewählter Eintrag zeigt, was über ihn gesagt ist und wo er verwendet wird. Einfg fügt einen hinzu, F2 benennt um, Alt mit einem Pfeil verschiebt.</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Not in the codebook. ↓ and Enter, or {keys}, creates it.</source>
        <translation>Nicht im Codebuch. ↓ und Enter, oder {keys}, legt es an.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other names, one on a line</source>
        <translation>Weitere Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Add an example in your own words…</source>
        <translation>Ein Beispiel in eigenen Worten hinzufügen…</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Add what does not belong here…</source>
        <translation>Hinzufügen, was nicht hierher gehört…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Make it one with others (Ctrl+M)</source>
        <translation>Mit anderen zu einem machen (Strg+M)</translation>
    </message>
    <message>
        <source>Make several of it (Ctrl+Shift+M)</source>
        <translation>Mehrere daraus machen (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Art des Akteurs</translation>
    </message>
    <message>
        <source>Value on the scale</source>
        <translation>Wert auf der Skala</translation>
    </message>
    <message>
        <source>Identifier, as of Wikidata</source>
        <translation>Kennung, etwa aus Wikidata</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>split into {parts}</source>
        <translation>aufgeteilt in {parts}</translation>
    </message>
</context>
<context>
    <name>ExamplesField</name>
    <message>
        <source>From a statement; Enter leads to it</source>
        <translation>Aus einer Aussage; die Eingabetaste führt hin</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name}: one file</source>
        <translation>{name}: eine Datei</translation>
    </message>
    <message>
        <source>{name}: a folder</source>
        <translation>{name}: ein Ordner</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Holds {what}.</source>
        <translation>Enthält {what}.</translation>
    </message>
    <message>
        <source>Leaves out {what}.</source>
        <translation>Lässt weg: {what}.</translation>
    </message>
    <message>
        <source>1 statement goes out.</source>
        <translation>1 Aussage wird geschrieben.</translation>
    </message>
    <message>
        <source>{count} statements go out.</source>
        <translation>{count} Aussagen werden geschrieben.</translation>
    </message>
    <message>
        <source>1 disagreement waits for a decision, and is marked.</source>
        <translation>1 Fall wartet auf eine Entscheidung und wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>{count} disagreements wait for a decision, and are marked.</source>
        <translation>{count} Fälle warten auf eine Entscheidung und werden gekennzeichnet.</translation>
    </message>
    <message>
        <source>1 disagreement waits for a decision, and is not marked.</source>
        <translation>1 Fall wartet auf eine Entscheidung und wird nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>{count} disagreements wait for a decision, and are not marked.</source>
        <translation>{count} Fälle warten auf eine Entscheidung und werden nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>1 draft stays out, because it is not complete.</source>
        <translation>1 Entwurf bleibt draußen, weil er nicht vollständig ist.</translation>
    </message>
    <message>
        <source>{count} drafts stay out, because they are not complete.</source>
        <translation>{count} Entwürfe bleiben draußen, weil sie nicht vollständig sind.</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>{statements} exported</source>
        <translation>{statements} exportiert</translation>
    </message>
    <message>
        <source>Format: {name}</source>
        <translation>Format: {name}</translation>
    </message>
    <message>
        <source>Layers: {names}</source>
        <translation>Ebenen: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Artikel: {count}</translation>
    </message>
    <message>
        <source>Drafts left out: {count}</source>
        <translation>Ausgelassene Entwürfe: {count}</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula have an apostrophe.</source>
        <translation>Zellen, die eine Tabellenkalkulation als Formel ausführen würde, haben ein Hochkomma.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Weggelassen: {what}</translation>
    </message>
    <message>
        <source>{name} (actor)</source>
        <translation>{name} (Akteur)</translation>
    </message>
    <message>
        <source>{name} (stance)</source>
        <translation>{name} (Haltung)</translation>
    </message>
    <message>
        <source>{name} (measure)</source>
        <translation>{name} (Maßnahme)</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepunkte</translation>
    </message>
    <message>
        <source>UTF-16, as browsers do</source>
        <translation>UTF-16, wie Browser</translation>
    </message>
    <message>
        <source>what is seen as one character</source>
        <translation>was als ein Zeichen zu sehen ist</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Say first where to write to.</source>
        <translation>Erst angeben, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Made for a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe. Programs that read the file need it without.</source>
        <translation>Zellen, die eine Tabellenkalkulation als Formel ausführen würde, bekommen ein Hochkomma. Programme, die die Datei lesen, brauchen sie ohne.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>It exists already and will be replaced.</source>
        <translation>Sie besteht schon und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Glossator made a mistake. You can go on working.</source>
        <translation>Glossator hat einen Fehler gemacht. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Add to the report what the error said</source>
        <translation>&amp;Dem Bericht beifügen, was der Fehler sagte</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Open the report’s folder</source>
        <translation>&amp;Ordner des Berichts öffnen</translation>
    </message>
    <message>
        <source>No project is open, so nothing can be lost.</source>
        <translation>Es ist kein Projekt offen, also kann nichts verloren gehen.</translation>
    </message>
    <message>
        <source>Your last change could not be saved, as you were told. Everything before it is in the project file.</source>
        <translation>Die letzte Änderung ließ sich nicht speichern, wie schon gesagt wurde. Alles davor steht in der Projektdatei.</translation>
    </message>
    <message>
        <source>Everything up to your last change is saved in the project file. The statement that you have begun is kept as it is: choose its actor, and it is saved too.</source>
        <translation>Alles bis zur letzten Änderung ist in der Projektdatei gespeichert. Die begonnene Aussage bleibt, wie sie ist: Sobald ihr Akteur gewählt ist, ist auch sie gespeichert.</translation>
    </message>
    <message>
        <source>Everything up to your last change is saved in the project file.</source>
        <translation>Alles bis zur letzten Änderung ist in der Projektdatei gespeichert.</translation>
    </message>
    <message>
        <source>A report of it could not be written.</source>
        <translation>Ein Bericht darüber ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>What happened stands in a report, which stays on this computer unless you send it:</source>
        <translation>Was geschah, steht in einem Bericht, der auf diesem Rechner bleibt, solange niemand ihn verschickt:</translation>
    </message>
    <message>
        <source>Without this, the report holds no texts, no quotes, no names and no folders of yours.</source>
        <translation>Ohne dies enthält der Bericht keine Texte, keine Zitate, keine Namen und keine eigenen Ordner.</translation>
    </message>
    <message>
        <source>Since then it has failed once more.</source>
        <translation>Seither ist es noch einmal geschehen.</translation>
    </message>
    <message>
        <source>Since then it has failed {count} times more.</source>
        <translation>Seither ist es noch {count}-mal geschehen.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Glossator ended unexpectedly last time. Nothing that was saved is lost. Report: {path}</source>
        <translation>Glossator hat das letzte Mal unerwartet geendet. Nichts, was gespeichert war, ist verloren. Bericht: {path}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Choices, one on a line</source>
        <translation>Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Was geantwortet wird</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>of {count} done</source>
        <translation>von {count} fertig</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>A page, tables and plots for the appendix of a paper</source>
        <translation>Eine Seite, Tabellen und Bilder für den Anhang einer Veröffentlichung</translation>
    </message>
    <message>
        <source>Pairs of annotators</source>
        <translation>Paare von Annotierenden</translation>
    </message>
    <message>
        <source>Parts of the statements</source>
        <translation>Teile der Aussagen</translation>
    </message>
    <message>
        <source>Who says what where the other says</source>
        <translation>Wer was sagt, wo die anderen etwas sagen</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Nach Annotierenden</translation>
    </message>
    <message>
        <source>By codebook revision</source>
        <translation>Nach Fassung des Codebuchs</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>PAIRS OF ANNOTATORS</source>
        <translation>PAARE VON ANNOTIERENDEN</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>PARTS OF THE STATEMENTS</source>
        <translation>TEILE DER AUSSAGEN</translation>
    </message>
    <message>
        <source>WHAT IS TAKEN FOR WHAT</source>
        <translation>WAS WOFÜR GEHALTEN WIRD</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>BY ANNOTATOR</source>
        <translation>NACH ANNOTIERENDEN</translation>
    </message>
    <message>
        <source>BY CODEBOOK REVISION</source>
        <translation>NACH FASSUNG DES CODEBUCHS</translation>
    </message>
    <message>
        <source>OVER TIME</source>
        <translation>IM LAUF DER ZEIT</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Complete or drafts</source>
        <translation>Vollständig oder Entwurf</translation>
    </message>
    <message>
        <source>Complete and drafts</source>
        <translation>Auch Entwürfe</translation>
    </message>
    <message>
        <source>Complete only</source>
        <translation>Nur vollständige</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Nur Entwürfe</translation>
    </message>
    <message>
        <source>⚑ Flagged</source>
        <translation>⚑ Vorgemerkt</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Nur vorgemerkte</translation>
    </message>
    <message>
        <source>From the overview</source>
        <translation>Aus der Übersicht</translation>
    </message>
    <message>
        <source>Go back to what was listed before</source>
        <translation>Zurück zu dem, was vorher aufgelistet war</translation>
    </message>
    <message>
        <source>What a figure of the overview counts; press to see what was listed before</source>
        <translation>Was eine Zahl der Übersicht zählt; drücken, um zu sehen, was vorher aufgelistet war</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>me ({name})</source>
        <translation>mir ({name})</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugeteilt an</translation>
    </message>
    <message>
        <source>With drafts</source>
        <translation>Mit Entwürfen</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Zur Prüfung vorgemerkt</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Fundstelle (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation>nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Richten</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>„{name}“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>„{name}“ ist beschädigt</translation>
    </message>
    <message>
        <source>Something in “{name}” is wrong, and can be made anew</source>
        <translation>Etwas in „{name}“ stimmt nicht und lässt sich neu erstellen</translation>
    </message>
    <message>
        <source>“{name}” is whole</source>
        <translation>„{name}“ ist heil</translation>
    </message>
    <message>
        <source>Not all of the file is as it was written.</source>
        <translation>Nicht alles in der Datei ist so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Only what Glossator derives from your work is wrong; the work itself is safe. Mend makes it anew, after a copy of the file.</source>
        <translation>Nur was Glossator aus der Arbeit ableitet, stimmt nicht; die Arbeit selbst ist sicher. Richten erstellt es neu, nach einer Kopie der Datei.</translation>
    </message>
    <message>
        <source>Everything in it was looked at, and is as it was written.</source>
        <translation>Alles darin wurde durchgesehen und ist so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Repair saves what can be read into a new file beside it, and says what could not be. The damaged file stays as it is.</source>
        <translation>Reparieren rettet, was zu lesen ist, in eine neue Datei daneben und sagt, was nicht zu lesen war. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>The same counts</source>
        <translation>Gleiches zählt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>2025-03</source>
        <translation>2025-03</translation>
    </message>
    <message>
        <source>2025-03-31</source>
        <translation>2025-03-31</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>People as their organisations</source>
        <translation>Personen als ihre Organisationen</translation>
    </message>
</context>
<context>
    <name>GapsPane</name>
    <message>
        <source>The newest first. Enter leads to the codebook.</source>
        <translation>Die neuesten zuerst. Enter führt ins Codebuch.</translation>
    </message>
    <message>
        <source>No gap in the guidelines</source>
        <translation>Keine Lücke in den Richtlinien</translation>
    </message>
    <message>
        <source>A verdict whose cause is a gap in the guidelines (G, with the verdict) stands here, until the codebook says what is to be done.</source>
        <translation>Eine Entscheidung, deren Ursache eine Lücke in den Richtlinien ist (G, mit der Entscheidung), steht hier, bis das Codebuch sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Im Codebuch</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>1 group of {articles} that are nearly the same</source>
        <translation>1 Gruppe: {articles}, die fast gleich sind</translation>
    </message>
    <message>
        <source>{count} groups of {articles} in all that are nearly the same</source>
        <translation>{count} Gruppen fast gleicher Artikel, zusammen {articles}</translation>
    </message>
    <message>
        <source>{title} · {share}% alike</source>
        <translation>{title} · zu {share} % gleich</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Nearly the same articles</source>
        <translation>Fast gleiche Artikel</translation>
    </message>
    <message>
        <source>Groups of articles that are nearly the same</source>
        <translation>Gruppen fast gleicher Artikel</translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation>Diesen öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Article that the first one is compared with</source>
        <translation>Artikel, mit dem der erste verglichen wird</translation>
    </message>
    <message>
        <source>The first one beside</source>
        <translation>Der erste neben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing articles…</source>
        <translation>Artikel werden verglichen…</translation>
    </message>
    <message>
        <source>No articles are nearly the same</source>
        <translation>Keine Artikel sind fast gleich</translation>
    </message>
    <message>
        <source>Copies of one report stand here side by side, once there are some.</source>
        <translation>Kopien einer Meldung stehen hier nebeneinander, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <comment>the code of the language, such as pt_BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Diese Seite ist noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>The English page has changed since this one was translated.</source>
        <translation>Die englische Seite hat sich geändert, seit diese übersetzt wurde.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Handbuch durchsuchen…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page mentions “{words}”.</source>
        <translation>Keine Seite erwähnt „{words}“.</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Stripes of statements</source>
        <translation>Streifen der Aussagen</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>How far everybody is</source>
        <translation>Wie weit alle sind</translation>
    </message>
    <message>
        <source>Nobody is to read anything yet. First say who reads what; then each annotator gets a file with these articles.</source>
        <translation>Noch soll niemand etwas lesen. Zuerst festlegen, wer was liest; dann bekommt jede Person eine Datei mit ihren Artikeln.</translation>
    </message>
    <message>
        <source>The file holds these articles, the codebook, and what this annotator has recorded so far. It holds nothing that anybody else has recorded: who works in it is blind to that. Send it, and bring it back when it is returned.</source>
        <translation>Die Datei enthält diese Artikel, das Codebuch und was diese Person bisher erfasst hat. Sie enthält nichts, was andere erfasst haben: Wer darin arbeitet, sieht davon nichts. Versenden, und zurückholen, wenn sie wiederkommt.</translation>
    </message>
    <message>
        <source>Writing the file of {name}</source>
        <translation>Datei für {name} wird geschrieben</translation>
    </message>
    <message>
        <source>“{file}” is ready for {name}</source>
        <translation>„{file}“ ist bereit für {name}</translation>
    </message>
    <message>
        <source>It holds {articles}, the codebook, and {statements} of {name}.</source>
        <translation>Sie enthält {articles}, das Codebuch und {statements} von {name}.</translation>
    </message>
    <message>
        <source>It holds nothing of what anybody else has recorded.</source>
        <translation>Sie enthält nichts von dem, was andere erfasst haben.</translation>
    </message>
    <message>
        <source>When it is returned: menu Project, Bring back.</source>
        <translation>Wenn sie wiederkommt: Menü Projekt, Zurückholen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>for and against</source>
        <translation>dafür und dagegen</translation>
    </message>
    <message>
        <source>+1 more actor</source>
        <translation>+1 weiterer Akteur</translation>
    </message>
    <message>
        <source>+{count} more actors</source>
        <translation>+{count} weitere Akteure</translation>
    </message>
    <message>
        <source>+1 more measure</source>
        <translation>+1 weitere Maßnahme</translation>
    </message>
    <message>
        <source>+{count} more measures</source>
        <translation>+{count} weitere Maßnahmen</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Move the edges with Shift+←/→ (←/→ choose which), then {keys}.</source>
        <translation>Grenzen mit Umschalt+←/→ verschieben (←/→ wählen, welche), dann {keys}.</translation>
    </message>
    <message>
        <source>A passage is put aside. {keys} starts a statement with it and this one.</source>
        <translation>Eine Textstelle liegt bereit. {keys} beginnt eine Aussage mit ihr und dieser.</translation>
    </message>
    <message>
        <source>{count} passages are put aside. {keys} starts a statement with them.</source>
        <translation>{count} Textstellen liegen bereit. {keys} beginnt eine Aussage mit ihnen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>Neu: {thing}</translation>
    </message>
    <message>
        <source>Gone: {thing}</source>
        <translation>Weg: {thing}</translation>
    </message>
    <message>
        <source>1 change of another annotator’s is not shown yet.</source>
        <translation>1 Änderung von jemand anderem wird noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>{count} changes of other annotators’ are not shown yet.</source>
        <translation>{count} Änderungen von anderen werden noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>It is once you are done with the article.</source>
        <translation>Sie ist zu sehen, sobald der Artikel erledigt ist.</translation>
    </message>
    <message>
        <source>There is more; Export… writes all of it.</source>
        <translation>Es gibt noch mehr; Exportieren… schreibt alles.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>How far articles are</source>
        <translation>Wie weit Artikel sind</translation>
    </message>
    <message>
        <source>Articles in and out</source>
        <translation>Artikel hinzu und weg</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Annotators and assignments</source>
        <translation>Annotierende und Zuteilungen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your steps, newest first</source>
        <translation>Eigene Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Your own steps, newest first. Go to any of them: what came after it is undone, and can be brought back from here.</source>
        <translation>Eigene Schritte, neueste zuerst. Zu jedem lässt sich gehen: Was danach kam, wird rückgängig gemacht und lässt sich von hier wieder herholen.</translation>
    </message>
    <message>
        <source>Nothing yet. Each step you take is listed here, to go back to.</source>
        <translation>Noch nichts. Jeder eigene Schritt steht dann hier, um zu ihm zurückzugehen.</translation>
    </message>
    <message>
        <source>Brings back 1 step.</source>
        <translation>Holt 1 Schritt wieder her.</translation>
    </message>
    <message>
        <source>Brings back {count} steps.</source>
        <translation>Holt {count} Schritte wieder her.</translation>
    </message>
    <message>
        <source>Undoes 1 step.</source>
        <translation>Macht 1 Schritt rückgängig.</translation>
    </message>
    <message>
        <source>Undoes {count} steps.</source>
        <translation>Macht {count} Schritte rückgängig.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 other file is left out</source>
        <translation>1 andere Datei bleibt draußen</translation>
    </message>
    <message>
        <source>{count} other files are left out</source>
        <translation>{count} andere Dateien bleiben draußen</translation>
    </message>
    <message>
        <source>the first {count} rows are shown</source>
        <translation>die ersten {count} Zeilen sind zu sehen</translation>
    </message>
    <message>
        <source>There is nothing to read here.</source>
        <translation>Hier gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>1 {ending} file, {size}</source>
        <translation>1 {ending}-Datei, {size}</translation>
    </message>
    <message>
        <source>{count} {ending} files, {size}</source>
        <translation>{count} {ending}-Dateien, {size}</translation>
    </message>
    <message>
        <source>{articles} imported, {count} left out</source>
        <translation>{articles} importiert, {count} ausgelassen</translation>
    </message>
    <message>
        <source>{articles} imported</source>
        <translation>{articles} importiert</translation>
    </message>
    <message>
        <source>In the folder {folder}:</source>
        <translation>Im Ordner {folder}:</translation>
    </message>
    <message>
        <source>It went on after 1 file that had been read already.</source>
        <translation>Er ging nach 1 Datei weiter, die schon gelesen war.</translation>
    </message>
    <message>
        <source>It went on after {count} files that had been read already.</source>
        <translation>Er ging nach {count} Dateien weiter, die schon gelesen waren.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>The import of {name} was interrupted: {read} of {total} files are read.</source>
        <translation>Der Import von {name} wurde unterbrochen: {read} von {total} Dateien sind gelesen.</translation>
    </message>
    <message>
        <source>The import of {name} was interrupted.</source>
        <translation>Der Import von {name} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>{name}: {articles} imported, read as {encoding}</source>
        <translation>{name}: {articles} importiert, gelesen als {encoding}</translation>
    </message>
    <message>
        <source>{name}: left out. {reason}</source>
        <translation>{name}: ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>{name}: {articles} imported</source>
        <translation>{name}: {articles} importiert</translation>
    </message>
    <message>
        <source>    {place}: left out. {reason}</source>
        <translation>    {place}: ausgelassen. {reason}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>Somebody else has “{name}” open</source>
        <translation>Jemand anders hat „{name}“ geöffnet</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Zusammen arbeiten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A command of yours is working in “{name}”</source>
        <translation>Ein eigener Befehl arbeitet in „{name}“</translation>
    </message>
    <message>
        <source>You have “{name}” open in another window</source>
        <translation>„{name}“ ist in einem anderen eigenen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>Work here as well</source>
        <translation>Auch hier arbeiten</translation>
    </message>
    <message>
        <source>Look at it without changing anything, and begin to work as soon as it is free. Or work together, since both are on this machine: each sees within seconds what the other has recorded.</source>
        <translation>Es ansehen, ohne etwas zu ändern, und mit der Arbeit beginnen, sobald es frei ist. Oder zusammen arbeiten, da beide auf diesem Rechner sind: Jeder sieht nach Sekunden, was der andere aufgenommen hat.</translation>
    </message>
    <message>
        <source>It lies in a folder that is synchronised ({service}), where one person can work at a time. Look at it as it is now, and begin to work as soon as it is free.</source>
        <translation>Es liegt in einem Ordner, der abgeglichen wird ({service}); dort kann immer nur eine Person arbeiten. Es ansehen, wie es jetzt ist, und mit der Arbeit beginnen, sobald es frei ist.</translation>
    </message>
    <message>
        <source>Another machine says so, though this folder looks like one of this machine alone. Look at it as it is now, and begin to work as soon as it is free.</source>
        <translation>Ein anderer Rechner sagt es, obwohl dieser Ordner nur zu diesem Rechner zu gehören scheint. Es ansehen, wie es jetzt ist, und mit der Arbeit beginnen, sobald es frei ist.</translation>
    </message>
    <message>
        <source>It lies on a network ({service}), where one person can work at a time. Look at it as it is now, and begin to work as soon as it is free.</source>
        <translation>Es liegt in einem Netzwerk ({service}); dort kann immer nur eine Person arbeiten. Es ansehen, wie es jetzt ist, und mit der Arbeit beginnen, sobald es frei ist.</translation>
    </message>
    <message>
        <source>Go on in that window. Or work here as well: each window sees within seconds what the other has recorded. Or look at it here without changing anything.</source>
        <translation>Im anderen Fenster weiterarbeiten. Oder auch hier arbeiten: Jedes Fenster sieht binnen Sekunden, was im anderen erfasst wurde. Oder es hier ansehen, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>Where it lies, one window at a time can work in it. Go on there, or close it there and open it here. Meanwhile you can look at it as it is now.</source>
        <translation>Wo es liegt, kann immer nur ein Fenster darin arbeiten. Dort weiterarbeiten, oder es dort schließen und hier öffnen. Bis dahin lässt es sich ansehen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Take over only if you know that it is closed there, as after a crash: two who work at once would end with two versions of the project.</source>
        <translation>Nur übernehmen, wenn es dort sicher geschlossen ist, etwa nach einem Absturz: Zwei, die zugleich arbeiten, hätten am Ende zwei Fassungen des Projekts.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>or type a path above, or look for them with Files… and Folder…</source>
        <translation>oder oben einen Pfad eingeben oder sie mit Dateien… und Ordner… suchen</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>ANNOTATIONS</source>
        <translation>ANNOTATIONEN</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Something went wrong that should not have; the log file tells more. {what}</source>
        <translation>Etwas ging schief, das nicht hätte schiefgehen dürfen; die Protokolldatei sagt mehr. {what}</translation>
    </message>
</context>
<context>
    <name>JobPages</name>
    <message>
        <source>Something went wrong that should not have; the log file tells more.</source>
        <translation>Etwas ist schiefgegangen, das nicht schiefgehen sollte; die Protokolldatei sagt mehr.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Another program is writing to this project. Waiting for it…</source>
        <translation>Ein anderes Programm schreibt in dieses Projekt. Es wird darauf gewartet…</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>No further statement in this article.</source>
        <translation>Keine weitere Aussage in diesem Artikel.</translation>
    </message>
    <message>
        <source>No earlier statement in this article.</source>
        <translation>Keine frühere Aussage in diesem Artikel.</translation>
    </message>
    <message>
        <source>No further draft in this article.</source>
        <translation>Kein weiterer Entwurf in diesem Artikel.</translation>
    </message>
    <message>
        <source>No earlier draft in this article.</source>
        <translation>Kein früherer Entwurf in diesem Artikel.</translation>
    </message>
    <message>
        <source>No further flagged statement in this article.</source>
        <translation>Keine weitere vorgemerkte Aussage in diesem Artikel.</translation>
    </message>
    <message>
        <source>No earlier flagged statement in this article.</source>
        <translation>Keine frühere vorgemerkte Aussage in diesem Artikel.</translation>
    </message>
    <message>
        <source>No further passage without a statement in this article.</source>
        <translation>Keine weitere Textstelle ohne Aussage in diesem Artikel.</translation>
    </message>
    <message>
        <source>No earlier passage without a statement in this article.</source>
        <translation>Keine frühere Textstelle ohne Aussage in diesem Artikel.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>same evidence, another actor</source>
        <translation>gleicher Beleg, anderer Akteur</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>new statement</source>
        <translation>neue Aussage</translation>
    </message>
    <message>
        <source>move the evidence</source>
        <translation>Beleg verschieben</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>keep these edges</source>
        <translation>so übernehmen</translation>
    </message>
    <message>
        <source>as they were</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>move an edge</source>
        <translation>eine Grenze verschieben</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>zurück zum Text</translation>
    </message>
    <message>
        <source>keep as draft</source>
        <translation>als Entwurf behalten</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertigstellen</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>übernehmen</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Press further keys</source>
        <translation>Weitere Tasten drücken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Restore its keys</source>
        <translation>Tasten wiederherstellen</translation>
    </message>
    <message>
        <source>in the whole window</source>
        <translation>im ganzen Fenster</translation>
    </message>
    <message>
        <source>while you are in the text</source>
        <translation>solange der Fokus im Text ist</translation>
    </message>
    <message>
        <source>Further keys for {name}</source>
        <translation>Weitere Tasten für {name}</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>{keys} entfernen</translation>
    </message>
    <message>
        <source>It has {keys} already.</source>
        <translation>{keys} hat er schon.</translation>
    </message>
    <message>
        <source>{keys} works from now on.</source>
        <translation>{keys} gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Take it from “{name}”</source>
        <translation>Von „{name}“ nehmen</translation>
    </message>
    <message>
        <source>{keys} is free now.</source>
        <translation>{keys} ist jetzt frei.</translation>
    </message>
    <message>
        <source>As at first.</source>
        <translation>Wie am Anfang.</translation>
    </message>
    <message>
        <source>All commands have the keys they had at first.</source>
        <translation>Alle Befehle haben die Tasten vom Anfang.</translation>
    </message>
    <message>
        <source>“{name}” has no keys now.</source>
        <translation>„{name}“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>Taken from “{name}”.</source>
        <translation>Von „{name}“ genommen.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of Glossator</source>
        <translation>Tasten von Glossator</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Guide: {page}</source>
        <translation>Handbuch: {page}</translation>
    </message>
    <message>
        <source>Keys of Glossator</source>
        <translation>Tasten von Glossator</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Tasten als PDF speichern</translation>
    </message>
    <message>
        <source>Glossator keys.pdf</source>
        <translation>Glossator-Tasten.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The keys are in “{path}”.</source>
        <translation>Die Tasten stehen in „{path}“.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Import a codebook</source>
        <translation>Ein Codebuch importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What are the codes of “{name}”?</source>
        <translation>Was sind die Codes von „{name}“?</translation>
    </message>
</context>
<context>
    <name>LayerBox</name>
    <message>
        <source>Whose statements</source>
        <translation>Wessen Aussagen</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>Eigene ({name})</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (Vorschläge)</translation>
    </message>
    <message>
        <source>{name} (gold)</source>
        <translation>{name} (Gold)</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotierenden</translation>
    </message>
    <message>
        <source>Several of these</source>
        <translation>Mehrere davon</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Tick at least one layer.</source>
        <translation>Mindestens eine Ebene ankreuzen.</translation>
    </message>
</context>
<context>
    <name>LayersPane</name>
    <message>
        <source>Add articles and names that are not here yet</source>
        <translation>Artikel und Namen hinzufügen, die es hier noch nicht gibt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {statements}</source>
        <translation>{statements} importieren</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Stances: {names}</source>
        <translation>Haltungen: {names}</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Go back to the text with {keys}, mark a passage and press Enter.
With the first statements you see here who stands where, and month by month how often.</source>
        <translation>Mit {keys} zurück zum Text, eine Textstelle markieren und Enter drücken.
Mit den ersten Aussagen ist hier zu sehen, wer wo steht, und Monat für Monat, wie oft.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Import articles with {keys}: how far you are with them will stand here.
With the first statements you see who stands where, and month by month how often.</source>
        <translation>Artikel mit {keys} importieren: Hier steht dann, wie weit sie sind.
Mit den ersten Aussagen ist zu sehen, wer wo steht, und Monat für Monat, wie oft.</translation>
    </message>
    <message>
        <source>No complete statement yet</source>
        <translation>Noch keine vollständige Aussage</translation>
    </message>
    <message>
        <source>Search texts, titles and statements at once</source>
        <translation>Texte, Titel und Aussagen auf einmal durchsuchen</translation>
    </message>
    <message>
        <source>Words that stand side by side must all occur. Choose an example to try it, and change it as you like.</source>
        <translation>Wörter, die nebeneinander stehen, müssen alle vorkommen. Ein Beispiel wählen, um es zu versuchen, und nach Belieben ändern.</translation>
    </message>
</context>
<context>
    <name>LookPane</name>
    <message>
        <source>Layers of the files</source>
        <translation>Ebenen der Dateien</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Andere Dateien…</translation>
    </message>
    <message>
        <source>Codebook, articles, and what is left out</source>
        <translation>Codebuch, Artikel, und was wegbleibt</translation>
    </message>
    <message>
        <source>Answer {questions}…</source>
        <translation>{questions} beantworten…</translation>
    </message>
    <message>
        <source>Keep what was decided</source>
        <translation>Entscheidungen behalten</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answered: {questions}…</source>
        <translation>Beantwortet: {questions}…</translation>
    </message>
    <message>
        <source>Decided without asking: {questions}…</source>
        <translation>Ohne zu fragen entschieden: {questions}…</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>{name} becomes</source>
        <translation>{name} wird</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Neues Feld „{name}“</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Feld „{name}“</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Aussage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Glossator will speak this language when it is started next.</source>
        <translation>Glossator spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The entry that stays</source>
        <translation>Der Eintrag, der bleibt</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>into</source>
        <translation>in</translation>
    </message>
    <message>
        <source>It stands in no statement.</source>
        <translation>Er steht in keiner Aussage.</translation>
    </message>
    <message>
        <source>These statements follow, whoever recorded them: {names}.</source>
        <translation>Diese Aussagen folgen, wer auch immer sie aufgenommen hat: {names}.</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge 1 statement</source>
        <translation>1 Aussage zusammenführen</translation>
    </message>
    <message>
        <source>Merge {count} statements</source>
        <translation>{count} Aussagen zusammenführen</translation>
    </message>
    <message>
        <source>Choose the entry that stays. The other names are kept.</source>
        <translation>Den Eintrag wählen, der bleibt. Die anderen Namen werden behalten.</translation>
    </message>
    <message>
        <source>“{name}” will also be called {names}.</source>
        <translation>„{name}“ wird auch {names} heißen.</translation>
    </message>
    <message>
        <source>Its own definition stays; the other’s goes.</source>
        <translation>Seine eigene Definition bleibt; die andere entfällt.</translation>
    </message>
    <message>
        <source>It is one step: undo takes it back as a whole.</source>
        <translation>Es ist ein Schritt: Rückgängig nimmt ihn als Ganzes zurück.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have. What is called saved is safe, and you can go on; the log file tells more.</source>
        <translation>Etwas ging schief, das nicht hätte schiefgehen dürfen. Was als gespeichert gilt, ist sicher, und die Arbeit kann weitergehen; die Protokolldatei sagt mehr.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the article</source>
        <translation>Karte des Artikels</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>read to {share} %</source>
        <translation>gelesen bis {share} %</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Type part of a name…</source>
        <translation>Teil eines Namens eingeben…</translation>
    </message>
</context>
<context>
    <name>NamesRow</name>
    <message>
        <source>File names say</source>
        <translation>Dateinamen sagen</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>Muster der Dateinamen</translation>
    </message>
    <message>
        <source>as in {name}</source>
        <translation>wie in {name}</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>fits most names</source>
        <translation>passt auf die meisten</translation>
    </message>
</context>
<context>
    <name>NarrowForm</name>
    <message>
        <source>Articles that are done</source>
        <translation>Artikel, die fertig sind</translation>
    </message>
    <message>
        <source>that are started</source>
        <translation>die begonnen sind</translation>
    </message>
    <message>
        <source>that are skipped</source>
        <translation>die übersprungen sind</translation>
    </message>
    <message>
        <source>Statements with</source>
        <translation>Aussagen mit</translation>
    </message>
    <message>
        <source>Any entry</source>
        <translation>Beliebiger Eintrag</translation>
    </message>
    <message>
        <source>From 2025-03</source>
        <translation>Von 2025-03</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Erschienen von</translation>
    </message>
    <message>
        <source>To 2025-03-31</source>
        <translation>Bis 2025-03-31</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Erschienen bis</translation>
    </message>
    <message>
        <source>Also what waits for a decision, marked</source>
        <translation>Auch was auf eine Entscheidung wartet, gekennzeichnet</translation>
    </message>
    <message>
        <source>With how many annotators said what</source>
        <translation>Mit den Voten: wie viele was gesagt haben</translation>
    </message>
    <message>
        <source>“{name}” is not in the codebook.</source>
        <translation>„{name}“ steht nicht im Codebuch.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Only {what}; press to see all</source>
        <translation>Nur {what}; Drücken zeigt alles</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation>Aufgenommen am {day}</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} Akteure</translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation>{count} Maßnahmen</translation>
    </message>
    <message>
        <source>{count} stances</source>
        <translation>{count} Haltungen</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <translation>ein Artikel, den es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Drawing the network…</source>
        <translation>Das Netzwerk wird gezeichnet …</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>As a picture, or as data for another program</source>
        <translation>Als Bild, oder als Daten für ein anderes Programm</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No statements, no network</source>
        <translation>Ohne Aussagen kein Netzwerk</translation>
    </message>
    <message>
        <source>As soon as one layer holds complete statements, it is drawn here who agrees with whom on what.</source>
        <translation>Sobald eine Ebene vollständige Aussagen enthält, wird hier gezeichnet, wer mit wem worin übereinstimmt.</translation>
    </message>
    <message>
        <source>The network could not be drawn</source>
        <translation>Das Netzwerk ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Choose something else above, or come to this page again to try once more.</source>
        <translation>Oben etwas anderes wählen oder noch einmal auf diese Seite kommen, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>{shown} of {ties}</source>
        <translation>{shown} von {ties}</translation>
    </message>
    <message>
        <source>the {count} strongest are drawn</source>
        <translation>die {count} stärksten sind gezeichnet</translation>
    </message>
    <message>
        <source>the {count} most frequent nodes</source>
        <translation>die {count} häufigsten Knoten</translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation>{count} ohne Tag</translation>
    </message>
    <message>
        <source>Nobody is tied to anybody here</source>
        <translation>Hier ist niemand mit jemandem verbunden</translation>
    </message>
    <message>
        <source>Two actors are tied once both have spoken about the same measure. Choose a longer time, a lower weight, or other ties above.</source>
        <translation>Zwei Akteure sind verbunden, sobald beide von derselben Maßnahme gesprochen haben. Oben lässt sich eine andere Verbindung oder ein kleineres Gewicht wählen, unten eine längere Zeit.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>in favour</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>neutral, or as much of both</source>
        <translation>neutral, oder gleich viel von beidem</translation>
    </message>
    <message>
        <source>as much of both</source>
        <translation>gleich viel von beidem</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>actors and measures</source>
        <translation>Akteure und Maßnahmen</translation>
    </message>
    <message>
        <source>agreement less conflict</source>
        <translation>Übereinstimmung weniger Konflikt</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>wie gezählt</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>nach Aktivität</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>by average activity</source>
        <translation>nach mittlerer Aktivität</translation>
    </message>
    <message>
        <source>on the same side of the scale</source>
        <translation>auf derselben Seite der Skala</translation>
    </message>
    <message>
        <source>with the same stance</source>
        <translation>mit derselben Haltung</translation>
    </message>
    <message>
        <source>the closer on the scale</source>
        <translation>je näher auf der Skala</translation>
    </message>
    <message>
        <source>each shared measure once</source>
        <translation>jede gemeinsame Maßnahme einmal</translation>
    </message>
    <message>
        <source>each pair of statements</source>
        <translation>jedes Paar von Aussagen</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>once an article</source>
        <translation>einmal je Artikel</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal je Woche</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>einmal je Monat</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>einmal je Jahr</translation>
    </message>
    <message>
        <source>as coded</source>
        <translation>wie annotiert</translation>
    </message>
    <message>
        <source>one level up</source>
        <translation>eine Stufe höher</translation>
    </message>
    <message>
        <source>topmost</source>
        <translation>ganz oben</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>1 tie</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>{count} ties</source>
        <translation>{count} Verbindungen</translation>
    </message>
    <message>
        <source>{name}: {statements}, mean stance {stance}, {ties}</source>
        <translation>{name}: {statements}, mittlere Haltung {stance}, {ties}</translation>
    </message>
    <message>
        <source>{name} (measure): {statements}, mean stance {stance}, {ties}</source>
        <translation>{name} (Maßnahme): {statements}, mittlere Haltung {stance}, {ties}</translation>
    </message>
    <message>
        <source>{one} – {other}: weight {weight}, agreement {agreement}, conflict {conflict}</source>
        <translation>{one} – {other}: Gewicht {weight}, Übereinstimmung {agreement}, Konflikt {conflict}</translation>
    </message>
    <message>
        <source>{one} – {other}: weight {weight}, {agreement} in favour, {conflict} against, {statements} in all</source>
        <translation>{one} – {other}: Gewicht {weight}, {agreement} dafür, {conflict} dagegen, {statements} insgesamt</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What may be meant</source>
        <translation>Was gemeint sein kann</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Keys 1 to {count}; Backspace unsets</source>
        <translation>Tasten 1 bis {count}; die Rücktaste nimmt zurück</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>language translation interface</source>
        <translation>sprache übersetzung oberfläche</translation>
    </message>
    <message>
        <source>create file</source>
        <translation>anlegen erstellen datei</translation>
    </message>
    <message>
        <source>demo example try</source>
        <translation>demo muster ausprobieren</translation>
    </message>
    <message>
        <source>add load bring in texts files csv pdf word</source>
        <translation>hinzufügen laden einlesen texte dateien csv pdf word</translation>
    </message>
    <message>
        <source>save as csv excel spreadsheet table results</source>
        <translation>speichern unter csv excel tabelle ausgabe ergebnisse</translation>
    </message>
    <message>
        <source>backup duplicate project</source>
        <translation>sicherung sichern duplizieren</translation>
    </message>
    <message>
        <source>exit leave</source>
        <translation>schließen verlassen ende</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>zurücknehmen widerrufen undo</translation>
    </message>
    <message>
        <source>bring back again repeat</source>
        <translation>wiederherstellen nochmals redo</translation>
    </message>
    <message>
        <source>steps log changes versions</source>
        <translation>schritte protokoll versionen undo</translation>
    </message>
    <message>
        <source>search words text</source>
        <translation>finden wörter text</translation>
    </message>
    <message>
        <source>find filter queue</source>
        <translation>finden filtern warteschlange</translation>
    </message>
    <message>
        <source>find full text search everywhere</source>
        <translation>finden volltext suche überall</translation>
    </message>
    <message>
        <source>keep store search queue filter</source>
        <translation>behalten sichern suche warteschlange filter</translation>
    </message>
    <message>
        <source>palette actions</source>
        <translation>palette aktionen</translation>
    </message>
    <message>
        <source>settings preferences options shortcuts hotkeys keyboard bindings remap</source>
        <translation>einstellungen optionen tastenkürzel kurzbefehle tastatur belegung</translation>
    </message>
    <message>
        <source>shortcuts hotkeys keyboard cheat sheet print</source>
        <translation>tastenkürzel kurzbefehle tastatur spickzettel drucken</translation>
    </message>
    <message>
        <source>user coder account log in switch</source>
        <translation>benutzer person konto anmelden wechseln</translation>
    </message>
    <message>
        <source>finish complete ready</source>
        <translation>abschließen erledigt vollständig</translation>
    </message>
    <message>
        <source>reopen started</source>
        <translation>wieder öffnen angefangen</translation>
    </message>
    <message>
        <source>reset open</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>ignore irrelevant leave out</source>
        <translation>ignorieren unwichtig auslassen</translation>
    </message>
    <message>
        <source>narrow outlet date drafts</source>
        <translation>eingrenzen medium datum entwürfe</translation>
    </message>
    <message>
        <source>near-duplicates copies wire twins</source>
        <translation>Dubletten Kopien Agenturmeldung Doppelgänger</translation>
    </message>
    <message>
        <source>distribute share allocate</source>
        <translation>verteilen aufteilen zuweisen</translation>
    </message>
    <message>
        <source>new add record annotate code</source>
        <translation>neu hinzufügen aufnehmen erfassen annotieren codieren</translation>
    </message>
    <message>
        <source>who speaker person organisation</source>
        <translation>wer sprecher person organisation</translation>
    </message>
    <message>
        <source>position opinion for against</source>
        <translation>position meinung dafür dagegen</translation>
    </message>
    <message>
        <source>policy concept issue what</source>
        <translation>politik konzept thema was</translation>
    </message>
    <message>
        <source>quote extend another span</source>
        <translation>zitat erweitern weitere stelle</translation>
    </message>
    <message>
        <source>quote shrink span</source>
        <translation>zitat verkleinern stelle</translation>
    </message>
    <message>
        <source>quote resize boundaries span</source>
        <translation>zitat ränder kanten stelle</translation>
    </message>
    <message>
        <source>copy duplicate statement</source>
        <translation>kopieren duplizieren aussage</translation>
    </message>
    <message>
        <source>mark doubt check later bookmark</source>
        <translation>markieren zweifel später fahne lesezeichen</translation>
    </message>
    <message>
        <source>remove erase</source>
        <translation>entfernen tilgen</translation>
    </message>
    <message>
        <source>uncoded gap empty</source>
        <translation>uncodiert lücke leer</translation>
    </message>
    <message>
        <source>desk article reader back</source>
        <translation>schreibtisch artikel lesen zurück</translation>
    </message>
    <message>
        <source>table list</source>
        <translation>tabelle liste</translation>
    </message>
    <message>
        <source>quotes groups contradictions duplicates bulk change</source>
        <translation>zitate gruppen widersprüche dubletten massenänderung</translation>
    </message>
    <message>
        <source>dashboard charts statistics progress heat map</source>
        <translation>diagramme statistik fortschritt auswertung dashboard</translation>
    </message>
    <message>
        <source>kappa alpha reliability inter-coder disagreements confusion F1</source>
        <translation>Kappa Alpha Reliabilität Interkoder Abweichungen Verwechslung F1</translation>
    </message>
    <message>
        <source>graph discourse coalition congruence conflict Gephi DNA</source>
        <translation>Graph Diskurs Koalition Kongruenz Konflikt Gephi DNA</translation>
    </message>
    <message>
        <source>export appendix HTML SVG kappa alpha figures paper</source>
        <translation>Anhang HTML SVG Kappa Alpha Zahlen Veröffentlichung ausgeben</translation>
    </message>
    <message>
        <source>backlight focus spotlight highlight</source>
        <translation>fokus abblenden abdunkeln scheinwerfer</translation>
    </message>
    <message>
        <source>theme automatic</source>
        <translation>thema design automatisch</translation>
    </message>
    <message>
        <source>theme light mode day bright white</source>
        <translation>thema design heller modus tag weiß</translation>
    </message>
    <message>
        <source>theme dark mode night black</source>
        <translation>thema design dunkler modus nachtmodus nacht schwarz</translation>
    </message>
    <message>
        <source>theme accessibility black on white</source>
        <translation>thema barrierefrei schwarz auf weiß</translation>
    </message>
    <message>
        <source>theme accessibility white on black night mode</source>
        <translation>farbschema barrierefrei weiß auf schwarz nachtmodus</translation>
    </message>
    <message>
        <source>zoom in bigger font</source>
        <translation>vergrößern zoom schrift</translation>
    </message>
    <message>
        <source>zoom out tiny font</source>
        <translation>verkleinern zoom schrift</translation>
    </message>
    <message>
        <source>zoom reset font</source>
        <translation>zoom zurücksetzen schrift</translation>
    </message>
    <message>
        <source>maximise window</source>
        <translation>maximieren fenster</translation>
    </message>
    <message>
        <source>help manual documentation codebook</source>
        <translation>hilfe anleitung dokumentation codebuch</translation>
    </message>
    <message>
        <source>tutorial tour introduction lesson</source>
        <translation>einführung rundgang lektion anleitung</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version lizenz</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 fertig</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} fertig</translation>
    </message>
    <message>
        <source>1 started</source>
        <translation>1 begonnen</translation>
    </message>
    <message>
        <source>{count} started</source>
        <translation>{count} begonnen</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 übersprungen</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>1 to do</source>
        <translation>1 offen</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>assigned: {progress}</source>
        <translation>zugeteilt: {progress}</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>Tag unbekannt</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Statements over time</source>
        <translation>Aussagen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Wer wo steht</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>STATEMENTS OVER TIME</source>
        <translation>AUSSAGEN IM LAUF DER ZEIT</translation>
    </message>
    <message>
        <source>PROGRESS</source>
        <translation>FORTSCHRITT</translation>
    </message>
    <message>
        <source>WHO STANDS WHERE</source>
        <translation>WER WO STEHT</translation>
    </message>
    <message>
        <source>RECORDED EACH DAY</source>
        <translation>TÄGLICH AUFGENOMMEN</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Type a name or alias</source>
        <translation>Namen oder Alias eingeben</translation>
    </message>
    <message>
        <source>Type the first actor’s name</source>
        <translation>Namen des ersten Akteurs eingeben</translation>
    </message>
    <message>
        <source>Type the first measure’s name</source>
        <translation>Namen der ersten Maßnahme eingeben</translation>
    </message>
    <message>
        <source>in evidence</source>
        <translation>im Beleg</translation>
    </message>
    <message>
        <source>in article</source>
        <translation>im Artikel</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
</context>
<context>
    <name>ParentLine</name>
    <message>
        <source>At the top: type part of a name…</source>
        <translation>Ganz oben: Teil eines Namens eingeben…</translation>
    </message>
</context>
<context>
    <name>PartMarks</name>
    <message>
        <source>A</source>
        <comment>the letter of the actor</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter of the stance</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter of the measure</comment>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>The passage, with the evidence of each version</source>
        <translation>Die Stelle, mit dem Beleg jeder Fassung</translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Encrypt it no longer</source>
        <translation>Nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>“{name}” can be read by everybody who has the file.</source>
        <translation>„{name}“ kann jeder lesen, der die Datei hat.</translation>
    </message>
    <message>
        <source>A passphrase that is forgotten cannot be found again, by nobody. Copies and backups that were made before stay as they were.</source>
        <translation>Eine vergessene Passphrase findet niemand wieder. Kopien und Sicherungen von vorher bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Type the passphrase so far.</source>
        <translation>Die bisherige Passphrase eingeben.</translation>
    </message>
    <message>
        <source>At least {count} characters: several words are easy to keep in mind.</source>
        <translation>Wenigstens {count} Zeichen: mehrere Wörter merken sich leicht.</translation>
    </message>
    <message>
        <source>Type the same again.</source>
        <translation>Noch einmal dieselbe eingeben.</translation>
    </message>
    <message>
        <source>The project is encrypted no longer.</source>
        <translation>Das Projekt ist nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>The project has its new passphrase.</source>
        <translation>Das Projekt hat seine neue Passphrase.</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „{path}“.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Annotators</source>
        <translation>Annotierende</translation>
    </message>
    <message>
        <source>Another name, then Enter</source>
        <translation>Ein weiterer Name, dann Enter</translation>
    </message>
    <message>
        <source>Name of another annotator</source>
        <translation>Name einer weiteren Person</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>Nächster oder voriger Satz</translation>
    </message>
    <message>
        <source>More or fewer sentences</source>
        <translation>Mehr oder weniger Sätze</translation>
    </message>
    <message>
        <source>Choose the edge that moves</source>
        <translation>Bewegliche Grenze wählen</translation>
    </message>
    <message>
        <source>Move the edge by a word</source>
        <translation>Grenze um ein Wort verschieben</translation>
    </message>
    <message>
        <source>Move the edge by a character</source>
        <translation>Grenze um ein Zeichen verschieben</translation>
    </message>
    <message>
        <source>First or last sentence</source>
        <translation>Erster oder letzter Satz</translation>
    </message>
    <message>
        <source>A screen further or back</source>
        <translation>Eine Seite weiter oder zurück</translation>
    </message>
    <message>
        <source>Set the stance of the current statement</source>
        <translation>Haltung der aktuellen Aussage setzen</translation>
    </message>
    <message>
        <source>Let go: passage, then statement</source>
        <translation>Loslassen: Textstelle, dann Aussage</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Textstelle kopieren</translation>
    </message>
    <message>
        <source>Select by mouse without snapping to words</source>
        <translation>Mit der Maus ohne Wortgrenzen markieren</translation>
    </message>
    <message>
        <source>Choosing an actor or a measure</source>
        <translation>Akteur oder Maßnahme wählen</translation>
    </message>
    <message>
        <source>Move the highlight</source>
        <translation>Hervorhebung bewegen</translation>
    </message>
    <message>
        <source>Move it by a page</source>
        <translation>Um eine Seite bewegen</translation>
    </message>
    <message>
        <source>Take what is highlighted</source>
        <translation>Hervorgehobenes nehmen</translation>
    </message>
    <message>
        <source>Take it and go to the next field</source>
        <translation>Nehmen und zum nächsten Feld gehen</translation>
    </message>
    <message>
        <source>Create the name that is typed</source>
        <translation>Eingegebenen Namen anlegen</translation>
    </message>
    <message>
        <source>Leave: what is chosen stays as a draft</source>
        <translation>Verlassen: Gewähltes bleibt als Entwurf</translation>
    </message>
    <message>
        <source>Choosing a stance</source>
        <translation>Haltung wählen</translation>
    </message>
    <message>
        <source>Take a stance at once</source>
        <translation>Haltung sofort nehmen</translation>
    </message>
    <message>
        <source>Move the mark</source>
        <translation>Marke bewegen</translation>
    </message>
    <message>
        <source>Take what is marked</source>
        <translation>Markiertes nehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keine nehmen</translation>
    </message>
    <message>
        <source>Tick, or press a button</source>
        <translation>Abhaken oder einen Knopf drücken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation>Schließen und nichts ändern</translation>
    </message>
    <message>
        <source>Accept that version</source>
        <translation>Diese Fassung annehmen</translation>
    </message>
    <message>
        <source>Build from parts; take one</source>
        <translation>Aus Teilen zusammensetzen; einen nehmen</translation>
    </message>
    <message>
        <source>Write a statement of your own</source>
        <translation>Eine eigene Aussage schreiben</translation>
    </message>
    <message>
        <source>All wrong, or no statement here</source>
        <translation>Alles falsch, oder keine Aussage hier</translation>
    </message>
    <message>
        <source>Why: slip, ambiguous text, gap in the guidelines</source>
        <translation>Warum: Versehen, mehrdeutiger Text, Lücke in den Richtlinien</translation>
    </message>
    <message>
        <source>Write a note on the verdict</source>
        <translation>Eine Notiz zur Entscheidung schreiben</translation>
    </message>
    <message>
        <source>Next or previous case</source>
        <translation>Nächster oder voriger Fall</translation>
    </message>
    <message>
        <source>Next head of the queue; fold, unfold it</source>
        <translation>Nächste Überschrift der Liste; ein-, ausklappen</translation>
    </message>
    <message>
        <source>Take the evidence of that version</source>
        <translation>Den Beleg dieser Fassung nehmen</translation>
    </message>
    <message>
        <source>Next or previous case; the draft stays</source>
        <translation>Nächster oder voriger Fall; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>Den Entwurf verlassen</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nächstes oder voriges Feld</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>In den Einzelheiten</translation>
    </message>
    <message>
        <source>Take an option at once</source>
        <translation>Möglichkeit sofort nehmen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>In der Notiz</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Done with the note</source>
        <translation>Notiz ist fertig</translation>
    </message>
    <message>
        <source>In the statements of the article</source>
        <translation>In den Aussagen des Artikels</translation>
    </message>
    <message>
        <source>Next or previous statement</source>
        <translation>Nächste oder vorige Aussage</translation>
    </message>
    <message>
        <source>First or last statement</source>
        <translation>Erste oder letzte Aussage</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>In der Liste der Artikel</translation>
    </message>
    <message>
        <source>Next or previous article in the list</source>
        <translation>Nächster oder voriger Artikel der Liste</translation>
    </message>
    <message>
        <source>First or last article</source>
        <translation>Erster oder letzter Artikel</translation>
    </message>
    <message>
        <source>Choose several, without opening them</source>
        <translation>Mehrere auswählen, ohne sie zu öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Empty the search line</source>
        <translation>Suchzeile leeren</translation>
    </message>
    <message>
        <source>In all statements</source>
        <translation>In allen Aussagen</translation>
    </message>
    <message>
        <source>Next or previous row</source>
        <translation>Nächste oder vorige Zeile</translation>
    </message>
    <message>
        <source>Show its place in the text</source>
        <translation>Stelle im Text zeigen</translation>
    </message>
    <message>
        <source>Find words in the statements</source>
        <translation>Wörter in den Aussagen suchen</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Gewähltes ändern</translation>
    </message>
    <message>
        <source>Groups, contradictions, duplicates</source>
        <translation>Gruppen, Widersprüche, Dubletten</translation>
    </message>
    <message>
        <source>In the overview</source>
        <translation>In der Übersicht</translation>
    </message>
    <message>
        <source>Next or previous part</source>
        <translation>Nächster oder voriger Teil</translation>
    </message>
    <message>
        <source>Move in a part</source>
        <translation>Sich in einem Teil bewegen</translation>
    </message>
    <message>
        <source>Show what is behind a mark</source>
        <translation>Zeigen, was hinter einer Marke steht</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>Beim Durchsuchen von allem</translation>
    </message>
    <message>
        <source>Articles or statements</source>
        <translation>Artikel oder Aussagen</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>Nehmen, was angeboten wird</translation>
    </message>
    <message>
        <source>Rename or delete a saved search</source>
        <translation>Eine gespeicherte Suche umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Back to where one was</source>
        <translation>Dorthin zurück, wo man war</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Im Codebuch</translation>
    </message>
    <message>
        <source>Next or previous entry</source>
        <translation>Nächster oder voriger Eintrag</translation>
    </message>
    <message>
        <source>Open or close what is under it</source>
        <translation>Auf- oder zuklappen, was darunter steht</translation>
    </message>
    <message>
        <source>To what is said of it</source>
        <translation>Zu dem, was darüber gesagt ist</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add one beside it</source>
        <translation>Einen daneben hinzufügen</translation>
    </message>
    <message>
        <source>Retire it, or delete what is not used</source>
        <translation>Außer Gebrauch nehmen, oder Unbenutztes löschen</translation>
    </message>
    <message>
        <source>Move it among its neighbours</source>
        <translation>Unter seinen Nachbarn verschieben</translation>
    </message>
    <message>
        <source>Put it under the one before, or out again</source>
        <translation>Unter den vorigen stellen, oder wieder heraus</translation>
    </message>
    <message>
        <source>Merge it with others</source>
        <translation>Mit anderen zusammenführen</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Take a quote as example, or against</source>
        <translation>Ein Zitat als Beispiel nehmen, oder als Gegenbeispiel</translation>
    </message>
    <message>
        <source>Entries, reviews, likeness, revisions</source>
        <translation>Einträge, Durchsicht, Ähnliches, Fassungen</translation>
    </message>
    <message>
        <source>In the review of agreement</source>
        <translation>In der Übereinstimmung</translation>
    </message>
    <message>
        <source>Back to the figures, or to where one was</source>
        <translation>Zurück zu den Zahlen oder dahin, wo man war</translation>
    </message>
    <message>
        <source>On the page of networks</source>
        <translation>Auf der Seite der Netzwerke</translation>
    </message>
    <message>
        <source>To rarer or more frequent nodes</source>
        <translation>Zu selteneren oder häufigeren Knoten</translation>
    </message>
    <message>
        <source>Show what is behind a node or tie</source>
        <translation>Zeigen, was hinter einem Knoten oder einer Verbindung steht</translation>
    </message>
    <message>
        <source>Back to the network, or to where one was</source>
        <translation>Zurück zum Netzwerk, oder wo man war</translation>
    </message>
    <message>
        <source>On the page of releases</source>
        <translation>Auf der Seite der Veröffentlichungen</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <translation>Beim Entscheiden</translation>
    </message>
    <message>
        <source>Writing a statement anew</source>
        <translation>Eine Aussage neu schreiben</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Nächste oder vorige Fundstelle</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>Mark all that stands in it</source>
        <translation>Alles darin markieren</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>Kopieren, ausschneiden, einfügen</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Take the path that is typed</source>
        <translation>Den getippten Pfad nehmen</translation>
    </message>
    <message>
        <source>Leave the chosen article out, or take it</source>
        <translation>Gewählten Artikel auslassen oder nehmen</translation>
    </message>
    <message>
        <source>Another that was found, in a field</source>
        <translation>Anderes Gefundenes, in einem Feld</translation>
    </message>
    <message>
        <source>Close, or stop what is running</source>
        <translation>Schließen, oder anhalten, was läuft</translation>
    </message>
    <message>
        <source>Exporting statements</source>
        <translation>Aussagen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Changing keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>To the keys of the command</source>
        <translation>Zu den Tasten des Befehls</translation>
    </message>
    <message>
        <source>Back to the search, then close</source>
        <translation>Zurück zur Suche, dann schließen</translation>
    </message>
    <message>
        <source>In the undo history</source>
        <translation>Im Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Earlier or later step</source>
        <translation>Früherer oder späterer Schritt</translation>
    </message>
    <message>
        <source>Newest or oldest step that is listed</source>
        <translation>Neuester oder ältester Schritt der Liste</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>Next or previous group</source>
        <translation>Nächste oder vorige Gruppe</translation>
    </message>
    <message>
        <source>To the texts of the group</source>
        <translation>Zu den Texten der Gruppe</translation>
    </message>
    <message>
        <source>Assigning articles</source>
        <translation>Artikel zuteilen</translation>
    </message>
    <message>
        <source>Next or previous name</source>
        <translation>Nächster oder voriger Name</translation>
    </message>
    <message>
        <source>Saying who annotates</source>
        <translation>Sagen, wer annotiert</translation>
    </message>
    <message>
        <source>Annotate under this name</source>
        <translation>Unter diesem Namen annotieren</translation>
    </message>
    <message>
        <source>Planning who reads what</source>
        <translation>Planen, wer was liest</translation>
    </message>
    <message>
        <source>Add the name that is typed, or assign</source>
        <translation>Den getippten Namen hinzufügen, oder zuteilen</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Another annotator</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the path that is typed, or go on</source>
        <translation>Den getippten Pfad nehmen, oder weiter</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Die Frage beantworten</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Zurück zur Frage davor</translation>
    </message>
    <message>
        <source>Naming a search</source>
        <translation>Beim Benennen einer Suche</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Unter diesem Namen speichern</translation>
    </message>
    <message>
        <source>Changing many statements</source>
        <translation>Viele Aussagen ändern</translation>
    </message>
    <message>
        <source>Another part or value</source>
        <translation>Anderer Teil oder Wert</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Sie ändern</translation>
    </message>
    <message>
        <source>Reporting a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>Find the words, then their next place</source>
        <translation>Die Wörter finden, dann ihre nächste Stelle</translation>
    </message>
    <message>
        <source>Next or previous page of the list</source>
        <translation>Nächste oder vorige Seite der Liste</translation>
    </message>
    <message>
        <source>Back, or forward again</source>
        <translation>Zurück, oder wieder vorwärts</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>Press the marked button</source>
        <translation>Den hervorgehobenen Knopf drücken</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan who reads what</source>
        <translation>Planen, wer was liest</translation>
    </message>
    <message>
        <source>How many read each of these</source>
        <translation>So viele lesen jeden davon</translation>
    </message>
    <message>
        <source>Number that chance starts from</source>
        <translation>Startzahl des Zufalls</translation>
    </message>
    <message>
        <source>What each annotator would read</source>
        <translation>Was jede Person lesen würde</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Tick everyone who is to read.</source>
        <translation>Alle ankreuzen, die lesen sollen.</translation>
    </message>
    <message>
        <source>Chance decides, evenly over outlets and months, and blind to what was annotated. The same number gives the same plan. What is assigned already stays.</source>
        <translation>Der Zufall entscheidet, gleichmäßig über Medien und Monate, und ohne anzusehen, was annotiert wurde. Dieselbe Zahl ergibt denselben Plan. Was schon zugeteilt ist, bleibt.</translation>
    </message>
    <message>
        <source>Share that several read, in per cent</source>
        <translation>Anteil, den mehrere lesen, in Prozent</translation>
    </message>
    <message>
        <source>Read by several, in per cent</source>
        <translation>Von mehreren gelesen, in Prozent</translation>
    </message>
    <message>
        <source>All {articles} of the project</source>
        <translation>Das ganze Projekt: {articles}</translation>
    </message>
    <message>
        <source>The {articles} of the list, as it is filtered now</source>
        <translation>Die Liste, wie sie jetzt gefiltert ist: {articles}</translation>
    </message>
    <message>
        <source>Tick or add at least one annotator.</source>
        <translation>Mindestens eine Person ankreuzen oder hinzufügen.</translation>
    </message>
    <message>
        <source>There are no articles yet: import some first.</source>
        <translation>Noch gibt es keine Artikel: zuerst welche importieren.</translation>
    </message>
    <message>
        <source>All of this is assigned already.</source>
        <translation>All das ist schon zugeteilt.</translation>
    </message>
    <message>
        <source>{articles}, {shared} of them read by several.</source>
        <translation>{articles}, davon {shared} von mehreren gelesen.</translation>
    </message>
    <message>
        <source>All are of one outlet and month.</source>
        <translation>Alle sind aus einem Medium und Monat.</translation>
    </message>
    <message>
        <source>Spread over {count} groups of one outlet and month.</source>
        <translation>Verteilt über {count} Gruppen aus je einem Medium und Monat.</translation>
    </message>
    <message>
        <source>Assigning articles</source>
        <translation>Artikel zuteilen</translation>
    </message>
    <message>
        <source>{articles} assigned among {names}; one step, which can be undone.</source>
        <translation>{articles} zugeteilt an {names}; ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} (looking only)</source>
        <translation>{name} (nur Ansicht)</translation>
    </message>
    <message>
        <source>“{name}” is free now.</source>
        <translation>„{name}“ ist jetzt frei.</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>Darin arbeiten</translation>
    </message>
    <message>
        <source>You are looking only. Working in it: {who}.</source>
        <translation>Nur Ansicht. Darin arbeitet: {who}.</translation>
    </message>
    <message>
        <source>You are looking only, at what it was at {time}. Working in it: {who}.</source>
        <translation>Nur Ansicht, Stand {time}. Darin arbeitet: {who}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ansehen</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>A file with changes lay beside this project that does not belong to it. It was put aside as “{name}”; nothing of it came in here.</source>
        <translation>Neben diesem Projekt lag eine Datei mit Änderungen, die nicht zu ihm gehört. Sie wurde als „{name}“ beiseitegelegt; nichts davon kam hier herein.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>The work is safe here, but this folder lets only one program at a time write or read. On a disk of this machine it would be quicker.</source>
        <translation>Die Arbeit ist hier sicher, aber dieser Ordner lässt immer nur ein Programm schreiben oder lesen. Auf einer Platte dieses Rechners ginge es schneller.</translation>
    </message>
    <message>
        <source>This project lies in a folder that is synchronised ({service}). One person at a time can work in it, and whoever comes next should wait until the folder is up to date. On a disk of this machine it would be quicker.</source>
        <translation>Dieses Projekt liegt in einem Ordner, der abgeglichen wird ({service}). Immer nur eine Person kann darin arbeiten, und wer danach kommt, sollte warten, bis der Ordner abgeglichen ist. Auf einer Platte dieses Rechners ginge es schneller.</translation>
    </message>
    <message>
        <source>This project lies on a network ({service}). The work is safe, but one person at a time can work in it. On a disk of this machine it would be quicker.</source>
        <translation>Dieses Projekt liegt in einem Netzwerk ({service}). Die Arbeit ist sicher, aber immer nur eine Person kann darin arbeiten. Auf einer Platte dieses Rechners ginge es schneller.</translation>
    </message>
    <message>
        <source>Beside this project lies “{name}”, kept when it had been changed in two places. Bring it back into this one, so that nothing in it is lost.</source>
        <translation>Neben diesem Projekt liegt „{name}“, aufbewahrt, als es an zwei Orten geändert worden war. Es in dieses zurückholen, damit nichts darin verloren geht.</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Last change: {moment}</source>
        <translation>Letzte Änderung: {moment}</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first articles as they would come in</source>
        <translation>Die ersten Artikel, wie sie importiert würden</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Preparing the sample project…</source>
        <translation>Beispielprojekt wird vorbereitet…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Encryption is an extra part: install “glossator[encryption]”.</source>
        <translation>Verschlüsselung ist ein Zusatz: „glossator[encryption]“ installieren.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Eine Kopie wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>New project for the files that were dropped</source>
        <translation>Neues Projekt für die abgelegten Dateien</translation>
    </message>
    <message>
        <source>Done, with a draft left: it is kept but never exported.</source>
        <translation>Fertig, mit einem Entwurf: Er bleibt erhalten, wird aber nie exportiert.</translation>
    </message>
    <message>
        <source>Done, with {count} drafts left: they are kept but never exported.</source>
        <translation>Fertig, mit {count} Entwürfen: Sie bleiben erhalten, werden aber nie exportiert.</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Glossator-Projekte</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>What to search for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, actor:…, outlet:…, date:2025-03…</source>
        <translation>Wörter, &quot;eine Wendung&quot;, actor:…, outlet:…, date:2025-03…</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Take it for this one</source>
        <translation>Für diesen nehmen</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Später beantworten</translation>
    </message>
    <message>
        <source>An entry that is here</source>
        <translation>Ein Eintrag, der hier ist</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Which cases are listed</source>
        <translation>Welche Fälle aufgelistet sind</translation>
    </message>
    <message>
        <source>In what versions differ</source>
        <translation>Worin Fassungen sich unterscheiden</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>{open} open · {back} came back · {decided} decided</source>
        <translation>{open} offen · {back} zurückgekommen · {decided} entschieden</translation>
    </message>
    <message>
        <source>{count} on which all agree</source>
        <translation>{count}, in denen alle einig sind</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>Saved searches, as queues of articles</source>
        <translation>Gespeicherte Suchen, als Listen von Artikeln</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>All articles are listed. Search or filter the list to save it.</source>
        <translation>Alle Artikel sind aufgelistet. Die Liste durchsuchen oder filtern, um sie zu speichern.</translation>
    </message>
</context>
<context>
    <name>QuotesSide</name>
    <message>
        <source>Change all…</source>
        <translation>Alle ändern…</translation>
    </message>
    <message>
        <source>Change 1…</source>
        <translation>1 ändern…</translation>
    </message>
    <message>
        <source>Change {count}…</source>
        <translation>{count} ändern…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change all {count}…</source>
        <translation>Alle {count} ändern…</translation>
    </message>
    <message>
        <source>Change a part of them at once (F2)</source>
        <translation>Einen Teil von allen zugleich ändern (F2)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <source>Statements of the entry</source>
        <translation>Aussagen des Eintrags</translation>
    </message>
    <message>
        <source>Keep this quote as an example (+)</source>
        <translation>Dieses Zitat als Beispiel behalten (+)</translation>
    </message>
    <message>
        <source>Keep this quote as what does not belong here (-)</source>
        <translation>Dieses Zitat als Gegenbeispiel behalten (-)</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>No articles yet.
Import some with {keys}, or drop files here.</source>
        <translation>Noch keine Artikel.
Mit {keys} importieren oder Dateien hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose an article on the left.
{keys} opens the next one.</source>
        <translation>Links einen Artikel wählen.
{keys} öffnet den nächsten.</translation>
    </message>
    <message>
        <source>Make a statement current, and all but its evidence is dimmed.</source>
        <translation>Eine Aussage aktuell machen, dann tritt alles außer ihrem Beleg zurück.</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>changed {day}</source>
        <translation>geändert am {day}</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This passage belongs to the evidence already.</source>
        <translation>Diese Textstelle gehört schon zum Beleg.</translation>
    </message>
    <message>
        <source>This passage is not evidence of the current statement.</source>
        <translation>Diese Textstelle ist kein Beleg der aktuellen Aussage.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Release</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Version {version} of “{name}” is in “{path}”: {counts}.</source>
        <translation>Version {version} von „{name}“ ist in „{path}“: {counts}.</translation>
    </message>
    <message>
        <source>The project does not remember this release. {reason}</source>
        <translation>Das Projekt merkt sich diese Veröffentlichung nicht. {reason}</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>stances</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>No text stands in two splits, nor nearly the same one; {count} compared.</source>
        <translation>Kein Text steht in zwei Teilen, auch kein fast gleicher; verglichen: {count}.</translation>
    </message>
    <message>
        <source>In two splits stand: the same text {same} times, nearly the same {near} times.</source>
        <translation>In zwei Teilen stehen: derselbe Text {same}-mal, fast derselbe {near}-mal.</translation>
    </message>
    <message>
        <source>1 group of articles that are nearly the same stays together.</source>
        <translation>1 Gruppe fast gleicher Artikel bleibt zusammen.</translation>
    </message>
    <message>
        <source>{count} groups of articles that are nearly the same stay together.</source>
        <translation>{count} Gruppen fast gleicher Artikel bleiben zusammen.</translation>
    </message>
    <message>
        <source>1 article is left out, as it is near articles of several splits: {titles}.</source>
        <translation>1 Artikel bleibt weg, da er Artikeln aus mehreren Teilen nahe ist: {titles}.</translation>
    </message>
    <message>
        <source>{count} articles are left out, as they are near articles of several splits: {titles}.</source>
        <translation>{count} Artikel bleiben weg, da sie Artikeln aus mehreren Teilen nahe sind: {titles}.</translation>
    </message>
    <message>
        <source>Since {version}:</source>
        <translation>Seit {version}:</translation>
    </message>
    <message>
        <source>1 article is in another split than before.</source>
        <translation>1 Artikel ist in einem anderen Teil als vorher.</translation>
    </message>
    <message>
        <source>{count} articles are in other splits than before.</source>
        <translation>{count} Artikel sind in anderen Teilen als vorher.</translation>
    </message>
    <message>
        <source>{kind}: {added} added, {removed} removed, {changed} changed</source>
        <translation>{kind}: {added} neu, {removed} weg, {changed} geändert</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>{format} leaves out {what}.</source>
        <translation>{format} lässt weg: {what}.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>There are no backups of it.</source>
        <translation>Es gibt keine Sicherungen davon.</translation>
    </message>
    <message>
        <source>There is one backup of it, of {moment}.</source>
        <translation>Es gibt eine Sicherung davon, vom {moment}.</translation>
    </message>
    <message>
        <source>There are {count} backups of it, the newest of {moment}.</source>
        <translation>Es gibt {count} Sicherungen davon, die neueste vom {moment}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Wrong, and can be made anew</source>
        <translation>Falsch, und lässt sich neu erstellen</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Lost: {count}</source>
        <translation>Verloren: {count}</translation>
    </message>
    <message>
        <source>There, and perhaps not as it was: {count}</source>
        <translation>Da, aber vielleicht verändert: {count}</translation>
    </message>
    <message>
        <source>Mended, and as it was: {count}</source>
        <translation>Geheilt und wie zuvor: {count}</translation>
    </message>
    <message>
        <source>This list stands beside the file as “{name}”, which is not encrypted, with numbers in the place of names and quotes.</source>
        <translation>Diese Liste steht neben der Datei als „{name}“, unverschlüsselt und mit Nummern statt Namen und Zitaten.</translation>
    </message>
    <message>
        <source>This list stands beside the file as “{name}”.</source>
        <translation>Diese Liste steht neben der Datei als „{name}“.</translation>
    </message>
    <message>
        <source>Kept: {parts}</source>
        <translation>Behalten: {parts}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>1 entry of the codebook</source>
        <translation>1 Eintrag des Codebuchs</translation>
    </message>
    <message>
        <source>{count} entries of the codebook</source>
        <translation>{count} Einträge des Codebuchs</translation>
    </message>
    <message>
        <source>1 annotator</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} annotators</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>{count} verdicts</source>
        <translation>{count} Entscheidungen</translation>
    </message>
    <message>
        <source>What was wrong was made anew; no work is lost.</source>
        <translation>Was nicht stimmte, wurde neu erstellt; keine Arbeit ist verloren.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation>Die Datei, wie sie war, ist als {name} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Neue Datei öffnen</translation>
    </message>
    <message>
        <source>Looking it through…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Making anew what is wrong…</source>
        <translation>Was nicht stimmt, wird neu erstellt…</translation>
    </message>
    <message>
        <source>Saving what can be read as “{name}”…</source>
        <translation>Was zu lesen ist, wird als „{name}“ gerettet…</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Glossator-Projekte</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was zu lesen ist</translation>
    </message>
    <message>
        <source>What could be read was saved as “{name}”.</source>
        <translation>Was zu lesen war, wurde als „{name}“ gerettet.</translation>
    </message>
    <message>
        <source>It was stopped. The file is as it was.</source>
        <translation>Angehalten. Die Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Going through your steps</source>
        <translation>Schritte werden durchlaufen</translation>
    </message>
    <message>
        <source>Stopped on the way. Undo history… shows where.</source>
        <translation>Unterwegs angehalten. Verlauf der Änderungen… zeigt, wo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>S&amp;kip the self-test</source>
        <translation>Selbsttest ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>This gathers what helps to find a fault. Nothing is sent: read it, save it, and send the file along yourself. It holds no texts, names or notes of your project.</source>
        <translation>Hier kommt zusammen, was hilft, einen Fehler zu finden. Nichts wird gesendet: durchlesen, speichern und die Datei selbst weitergeben. Sie enthält keine Texte, Namen oder Notizen aus dem Projekt.</translation>
    </message>
    <message>
        <source>&amp;What happened, in your own words</source>
        <translation>&amp;Was geschehen ist, in eigenen Worten</translation>
    </message>
    <message>
        <source>All that will be in the &amp;file</source>
        <translation>Alles, was in der &amp;Datei stehen wird</translation>
    </message>
    <message>
        <source>The self-test runs. It takes some seconds.</source>
        <translation>Der Selbsttest läuft. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The self-test has ended; what it found stands above.</source>
        <translation>Der Selbsttest ist zu Ende; was er ergeben hat, steht oben.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The report is in “{path}”. Nothing was sent.</source>
        <translation>Der Bericht liegt in „{path}“. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>RestoreLine</name>
    <message>
        <source>Which statement</source>
        <translation>Welche Aussage</translation>
    </message>
    <message>
        <source>Only {owner} can bring this statement back.</source>
        <translation>Nur {owner} kann diese Aussage zurückholen.</translation>
    </message>
    <message>
        <source>Its article, “{title}”, was taken away. It comes back with the statement.</source>
        <translation>Ihr Artikel, „{title}“, wurde entfernt. Er kommt mit der Aussage zurück.</translation>
    </message>
    <message>
        <source>This statement can come back as it was.</source>
        <translation>Diese Aussage kann zurückkommen, wie sie war.</translation>
    </message>
    <message>
        <source>&amp;Restore this statement and its article</source>
        <translation>Diese Aussage und ihren Artikel &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Restore this statement</source>
        <translation>Diese Aussage &amp;zurückholen</translation>
    </message>
    <message>
        <source>The statement is back. Undo takes it away again.</source>
        <translation>Die Aussage ist wieder da. Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>“{old}” is now “{new}”.</source>
        <translation>„{old}“ ist jetzt „{new}“.</translation>
    </message>
    <message>
        <source>It lacks “{name}”, which the codebook has no more.</source>
        <translation>Ihr fehlt „{name}“, das es im Codebuch nicht mehr gibt.</translation>
    </message>
</context>
<context>
    <name>ResumeRow</name>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>What is to be looked over</source>
        <translation>Was durchzusehen ist</translation>
    </message>
    <message>
        <source>Statements that a change of the codebook asks about.</source>
        <translation>Aussagen, nach denen eine Änderung des Codebuchs fragt.</translation>
    </message>
    <message>
        <source>Statements to look over</source>
        <translation>Durchzusehende Aussagen</translation>
    </message>
    <message>
        <source>Nothing to look over</source>
        <translation>Nichts durchzusehen</translation>
    </message>
    <message>
        <source>Once a definition changes, the statements made under the older one stand here until they are confirmed; and where an entry is split, its statements, until it is decided to which part each belongs.</source>
        <translation>Sobald sich eine Definition ändert, stehen hier die Aussagen unter der älteren, bis sie bestätigt sind; und wo ein Eintrag aufgeteilt ist, seine Aussagen, bis entschieden ist, zu welchem Teil jede gehört.</translation>
    </message>
    <message>
        <source>Under an older definition</source>
        <translation>Unter älterer Definition</translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation>Aufgeteilt: {name}</translation>
    </message>
    <message>
        <source>1 more waits for another annotator</source>
        <translation>1 weitere wartet auf eine andere Person</translation>
    </message>
    <message>
        <source>{count} more wait for others</source>
        <translation>{count} weitere warten auf andere</translation>
    </message>
    <message>
        <source>Do they still hold under today’s definition?</source>
        <translation>Gelten sie noch unter der heutigen Definition?</translation>
    </message>
    <message>
        <source>To which part of “{name}” does each belong?</source>
        <translation>Zu welchem Teil von „{name}“ gehört jede?</translation>
    </message>
    <message>
        <source>A digit decides the chosen statements; undo takes each decision back.</source>
        <translation>Eine Ziffer entscheidet die gewählten Aussagen; Rückgängig nimmt jede Entscheidung zurück.</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>Sie gelten</translation>
    </message>
    <message>
        <source>stays {name}</source>
        <translation>bleibt {name}</translation>
    </message>
    <message>
        <source>{name}: was “{old}”, is “{new}”</source>
        <translation>{name}: war „{old}“, ist „{new}“</translation>
    </message>
</context>
<context>
    <name>RevisionsPane</name>
    <message>
        <source>Revisions of the codebook</source>
        <translation>Fassungen des Codebuchs</translation>
    </message>
    <message>
        <source>Choose one to see what it changed, or two to compare them.</source>
        <translation>Eine wählen zeigt, was sie geändert hat; zwei wählen vergleicht sie.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>rückgängig: {step}</translation>
    </message>
    <message>
        <source>redo: {step}</source>
        <translation>wiederholt: {step}</translation>
    </message>
    <message>
        <source>Revision {number} is the first.</source>
        <translation>Fassung {number} ist die erste.</translation>
    </message>
    <message>
        <source>What leads from revision {old} to {new}</source>
        <translation>Was von Fassung {old} zu {new} führt</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>{name} (statements)</source>
        <translation>{name} (Aussagen)</translation>
    </message>
    <message>
        <source>F2 renames it, Delete deletes it.</source>
        <translation>F2 benennt um, Entf löscht.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>Name a folder for the report</source>
        <translation>Einen Ordner für den Bericht benennen</translation>
    </message>
    <message>
        <source>The report is in “{folder}”: open report.html there.</source>
        <translation>Der Bericht ist in „{folder}“: dort report.html öffnen.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>GEXF, for Gephi</source>
        <translation>GEXF, für Gephi</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Folder of CSV tables</source>
        <translation>Ordner mit CSV-Tabellen</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Das Netzwerk speichern</translation>
    </message>
    <message>
        <source>The network is in “{path}”.</source>
        <translation>Das Netzwerk liegt in „{path}“.</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Die Suche umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Eine andere Suche hat diesen Namen.</translation>
    </message>
    <message>
        <source>It stays in the project, for everyone who works in it.</source>
        <translation>Sie bleibt im Projekt, für alle, die darin arbeiten.</translation>
    </message>
    <message>
        <source>Takes the place of the search that has this name now.</source>
        <translation>Tritt an die Stelle der Suche, die jetzt so heißt.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>a word and a phrase, both of them</source>
        <translation>ein Wort und eine Wendung, beide</translation>
    </message>
    <message>
        <source>words that begin so, or another word</source>
        <translation>Wörter, die so beginnen, oder ein anderes Wort</translation>
    </message>
    <message>
        <source>the one word without the other</source>
        <translation>das eine Wort ohne das andere</translation>
    </message>
    <message>
        <source>what an actor says at one end of the scale</source>
        <translation>was ein Akteur am einen Ende der Skala sagt</translation>
    </message>
    <message>
        <source>of one outlet, between two months</source>
        <translation>aus einem Medium, zwischen zwei Monaten</translation>
    </message>
    <message>
        <source>a regular expression, in every text</source>
        <translation>ein regulärer Ausdruck, in jedem Text</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>Statements that were found</source>
        <translation>Gefundene Aussagen</translation>
    </message>
    <message>
        <source>the pattern {pattern}</source>
        <translation>das Muster {pattern}</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>nicht: {what}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>words that begin with {words}</source>
        <translation>Wörter, die mit {words} beginnen</translation>
    </message>
    <message>
        <source>the phrase {words}</source>
        <translation>die Wendung {words}</translation>
    </message>
    <message>
        <source>the word {words}</source>
        <translation>das Wort {words}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>vom Datum {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>nach {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vor {day}</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>in the quote</source>
        <translation>im Zitat</translation>
    </message>
    <message>
        <source>in the note</source>
        <translation>in der Notiz</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotiert von</translation>
    </message>
    <message>
        <source>has</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>zugeteilt an</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>keine Haltung</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>keine Maßnahme</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Open as a queue</source>
        <translation>Als Liste öffnen</translation>
    </message>
    <message>
        <source>List these articles at the desk, to go through them</source>
        <translation>Diese Artikel am Schreibtisch auflisten, um sie durchzugehen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep this search under a name, in the project</source>
        <translation>Diese Suche unter einem Namen behalten, im Projekt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search 1 article…</source>
        <translation>1 Artikel durchsuchen…</translation>
    </message>
    <message>
        <source>Search {count} articles…</source>
        <translation>{count} Artikel durchsuchen…</translation>
    </message>
    <message>
        <source>Search articles…</source>
        <translation>Artikel durchsuchen…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Reading every text…</source>
        <translation>Jeder Text wird gelesen…</translation>
    </message>
    <message>
        <source>newest first, as one letter finds too many to rank</source>
        <translation>die neuesten zuerst, denn ein Buchstabe findet zu viele, um sie zu ordnen</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>Keine Aussage passt</translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation>Nach {query} suchen</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>SeenChanges</name>
    <message>
        <source>Statement {number} is changed: {step}. {keys} takes it back.</source>
        <translation>Aussage {number} ist geändert: {step}. {keys} nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>{articles} to read, {done} of them done, {shared} read by others as well.</source>
        <translation>{articles} zu lesen, davon {done} erledigt; {shared} lesen auch andere.</translation>
    </message>
    <message>
        <source>There is a file already. What was annotated in it would be lost.</source>
        <translation>Es gibt schon eine Datei. Was darin annotiert wurde, ginge verloren.</translation>
    </message>
</context>
<context>
    <name>ShownPreview</name>
    <message>
        <source>Balance of</source>
        <translation>Verteilung von</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>… and {count} more, which the card holds</source>
        <translation>… und {count} weitere, die im Datenblatt stehen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Path of a file or folder, then Enter</source>
        <translation>Pfad einer Datei oder eines Ordners, dann Enter</translation>
    </message>
    <message>
        <source>Path of a file or folder</source>
        <translation>Pfad einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <source>Files and folders to import; Delete removes one</source>
        <translation>Dateien und Ordner für den Import; Entf entfernt eine Zeile</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien für den Import</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>Alles, was importiert werden kann</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Ordner für den Import</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Names of the parts, one on a line</source>
        <translation>Namen der Teile, einer je Zeile</translation>
    </message>
    <message>
        <source>“{name}” stays as one of them</source>
        <translation>„{name}“ bleibt als einer davon</translation>
    </message>
    <message>
        <source>Split “{name}” into</source>
        <translation>„{name}“ aufteilen in</translation>
    </message>
    <message>
        <source>A name of each part on a line of its own; an existing entry may be one.</source>
        <translation>Der Name jedes Teils in einer eigenen Zeile; auch ein vorhandener Eintrag kann einer sein.</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>1 is there</source>
        <translation>1 ist schon da</translation>
    </message>
    <message>
        <source>{count} are there</source>
        <translation>{count} sind schon da</translation>
    </message>
    <message>
        <source>{statements} will wait for a decision, each annotator’s for her own.</source>
        <translation>{statements} werden auf eine Entscheidung warten, jeweils bei der Person, die sie aufgenommen hat.</translation>
    </message>
    <message>
        <source>“{name}” is retired.</source>
        <translation>„{name}“ ist außer Gebrauch.</translation>
    </message>
</context>
<context>
    <name>StanceForm</name>
    <message>
        <source>1 more value is read as it is usually meant.</source>
        <translation>1 weiterer Wert wird so gelesen, wie er meist gemeint ist.</translation>
    </message>
    <message>
        <source>{count} more values are read as they are usually meant.</source>
        <translation>{count} weitere Werte werden so gelesen, wie sie meist gemeint sind.</translation>
    </message>
    <message>
        <source>{value} means</source>
        <translation>{value} bedeutet</translation>
    </message>
    <message>
        <source>No stance: it stays in the note</source>
        <translation>Keine Haltung: bleibt in der Notiz</translation>
    </message>
</context>
<context>
    <name>StateTabs</name>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>List only articles of an outlet, of a time, with drafts…</source>
        <translation>Nur Artikel eines Mediums, einer Zeit, mit Entwürfen… zeigen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>Offen {count}</translation>
    </message>
    <message>
        <source>Started {count}</source>
        <translation>Begonnen {count}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Fertig {count}</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Übersprungen {count}</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Most drafts first</source>
        <translation>Meiste Entwürfe zuerst</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>zur Prüfung vorgemerkt</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Aussage {number}</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>No statements yet.</source>
        <translation>Noch keine Aussagen.</translation>
    </message>
    <message>
        <source>No statements yet. Mark a passage in the text and press {keys}.</source>
        <translation>Noch keine Aussagen. Eine Textstelle markieren und {keys} drücken.</translation>
    </message>
    <message>
        <source>The statements of the open article stand here.</source>
        <translation>Hier stehen die Aussagen des offenen Artikels.</translation>
    </message>
</context>
<context>
    <name>StatementsTable</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Articles done</source>
        <translation>Fertige Artikel</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Revision {number} of the codebook</source>
        <translation>Fassung {number} des Codebuchs</translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation>Nur Ansicht</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Gespeichert</translation>
    </message>
    <message>
        <source>○ The last change was not saved</source>
        <translation>○ Die letzte Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>you are here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Before all of these</source>
        <translation>Vor allen diesen</translation>
    </message>
    <message>
        <source>the desk is here</source>
        <translation>der Schreibtisch steht hier</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>By actor</source>
        <translation>Nach Akteur</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Nach Maßnahme</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>Nach Haltung</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>No actor yet</source>
        <translation>Noch kein Akteur</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Noch keine Maßnahme</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>Noch keine Haltung</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Kein Medium</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>keine Haltung</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>keine Maßnahme</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>zur Prüfung vorgemerkt</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht vorgemerkt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>In groups</source>
        <translation>In Gruppen</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>Path to write to</source>
        <translation>Pfad, an den geschrieben wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Who says what about which measure</source>
        <translation>Wer sagt was zu welcher Maßnahme</translation>
    </message>
    <message>
        <source>Actor, stance and measure are chosen here while an article is open.</source>
        <translation>Akteur, Haltung und Maßnahme werden hier gewählt, während ein Artikel offen ist.</translation>
    </message>
    <message>
        <source>Record a statement</source>
        <translation>Eine Aussage aufnehmen</translation>
    </message>
    <message>
        <source>Mark a passage with ↓ and Shift+→, then press {keys}. Dragging works as well.</source>
        <translation>Eine Textstelle mit ↓ und Umschalt+→ markieren, dann {keys} drücken. Ziehen mit der Maus geht auch.</translation>
    </message>
    <message>
        <source>{next} and {previous} walk through the statements that are here.</source>
        <translation>{next} und {previous} gehen durch die vorhandenen Aussagen.</translation>
    </message>
</context>
<context>
    <name>TextBeside</name>
    <message>
        <source>Text of {title}</source>
        <translation>Text von {title}</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Beginning of the text</source>
        <translation>Anfang des Textes</translation>
    </message>
</context>
<context>
    <name>TiesModel</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Anderer Akteur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>TiesTable</name>
    <message>
        <source>Ties, the strongest first</source>
        <translation>Verbindungen, die stärksten zuerst</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>1 Monat vorher</translation>
    </message>
    <message>
        <source>{count} months before</source>
        <translation>{count} Monate vorher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Window of time</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>die ganze</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>by half-year</source>
        <translation>nach Halbjahren</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartalen</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Wochen</translation>
    </message>
    <message>
        <source>1 window</source>
        <translation>1 Fenster</translation>
    </message>
    <message>
        <source>{count} windows</source>
        <translation>{count} Fenstern</translation>
    </message>
    <message>
        <source>{period} ({place} of {windows})</source>
        <translation>{period} ({place} von {windows})</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Keep the layer that is here</source>
        <translation>Die Ebene behalten, die hier ist</translation>
    </message>
    <message>
        <source>Take the layer of the file in its place</source>
        <translation>An ihrer Stelle die Ebene der Datei nehmen</translation>
    </message>
    <message>
        <source>Add it to the codebook</source>
        <translation>Ins Codebuch aufnehmen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Nehmen, was die Datei sagt</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Bring it in under another name</source>
        <translation>Unter einem anderen Namen hereinholen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>ein Akteur</translation>
    </message>
    <message>
        <source>a stance</source>
        <translation>eine Haltung</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>eine Maßnahme</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>ein Staat</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>newer than what is here</source>
        <translation>neuer als was hier ist</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>older, left out</source>
        <translation>älter, bleibt weg</translation>
    </message>
    <message>
        <source>left out, as you chose</source>
        <translation>bleibt weg, wie gewählt</translation>
    </message>
    <message>
        <source>left out: the file is another’s</source>
        <translation>bleibt weg: die Datei gehört jemand anderem</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Glossator-Projekte</translation>
    </message>
    <message>
        <source>Annotator</source>
        <comment>heading of a column</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Read by others too</source>
        <translation>Auch von anderen gelesen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by several</source>
        <translation>Von mehreren erledigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Before anything comes in: {questions}</source>
        <translation>Bevor etwas hereinkommt: {questions}</translation>
    </message>
    <message>
        <source>Nothing would come in; what you decided can be kept</source>
        <translation>Nichts käme herein; was entschieden wurde, lässt sich behalten</translation>
    </message>
    <message>
        <source>There is nothing new</source>
        <translation>Es gibt nichts Neues</translation>
    </message>
    <message>
        <source>This would come in</source>
        <translation>Das käme herein</translation>
    </message>
    <message>
        <source>Nothing came in; what you decided is not asked again</source>
        <translation>Nichts kam herein; was entschieden wurde, wird nicht wieder gefragt</translation>
    </message>
    <message>
        <source>Brought in, as one step that can be undone</source>
        <translation>Hereingeholt, als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>{annotator}: {outcome}</source>
        <translation>{annotator}: {outcome}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {removed} removed</source>
        <translation>{added} neu, {changed} geändert, {removed} entfernt</translation>
    </message>
    <message>
        <source>1 article in another state</source>
        <translation>1 Artikel in anderem Zustand</translation>
    </message>
    <message>
        <source>{count} articles in another state</source>
        <translation>{count} Artikel in anderem Zustand</translation>
    </message>
    <message>
        <source>It is of another project.</source>
        <translation>Sie stammt aus einem anderen Projekt.</translation>
    </message>
    <message>
        <source>{articles} added.</source>
        <translation>{articles} hinzugefügt.</translation>
    </message>
    <message>
        <source>{articles} more assigned.</source>
        <translation>Zusätzlich zugeteilt: {articles}.</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Weggelassen: {what}.</translation>
    </message>
    <message>
        <source>New in the codebook: {names}.</source>
        <translation>Neu im Codebuch: {names}.</translation>
    </message>
    <message>
        <source>Changed in the codebook: {names}.</source>
        <translation>Geändert im Codebuch: {names}.</translation>
    </message>
    <message>
        <source>New fields: {names}.</source>
        <translation>Neue Felder: {names}.</translation>
    </message>
    <message>
        <source>Changed fields: {names}.</source>
        <translation>Geänderte Felder: {names}.</translation>
    </message>
    <message>
        <source>New saved searches: {names}.</source>
        <translation>Neue gespeicherte Suchen: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>1 article that is not here</source>
        <translation>1 Artikel, der nicht hier ist</translation>
    </message>
    <message>
        <source>{count} articles that are not here</source>
        <translation>{count} Artikel, die nicht hier sind</translation>
    </message>
    <message>
        <source>1 statement on an article that does not come in</source>
        <translation>1 Aussage zu einem Artikel, der nicht hereinkommt</translation>
    </message>
    <message>
        <source>{count} statements on articles that do not come in</source>
        <translation>{count} Aussagen zu Artikeln, die nicht hereinkommen</translation>
    </message>
    <message>
        <source>1 statement of gold</source>
        <translation>1 Gold-Aussage</translation>
    </message>
    <message>
        <source>{count} statements of gold</source>
        <translation>{count} Gold-Aussagen</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>{count} verdicts</source>
        <translation>{count} Entscheidungen</translation>
    </message>
    <message>
        <source>1 answer to a field</source>
        <translation>1 Antwort zu einem Feld</translation>
    </message>
    <message>
        <source>{count} answers to fields</source>
        <translation>{count} Antworten zu Feldern</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open another article: the list is at the left.</source>
        <translation>Einen anderen Artikel öffnen: Die Liste steht links.</translation>
    </message>
    <message>
        <source>Open “{title}” in the list at the left: it is still to do.</source>
        <translation>„{title}“ in der Liste links öffnen: Er ist noch offen.</translation>
    </message>
    <message>
        <source>Go to a sentence in which somebody wants something, or does not.</source>
        <translation>Zu einem Satz gehen, in dem jemand etwas will oder nicht will.</translation>
    </message>
    <message>
        <source>Start a statement: the marked sentence is its evidence.</source>
        <translation>Eine Aussage beginnen: Der markierte Satz ist ihr Beleg.</translation>
    </message>
    <message>
        <source>Who? Type a few letters, and take the first name.</source>
        <translation>Wer? Ein paar Buchstaben eingeben und den ersten Namen nehmen.</translation>
    </message>
    <message>
        <source>For it or against it? Type the stance’s digit.</source>
        <translation>Dafür oder dagegen? Die Ziffer der Haltung eingeben.</translation>
    </message>
    <message>
        <source>What about? Type a few letters, and take it.</source>
        <translation>Wozu? Ein paar Buchstaben eingeben und die Maßnahme nehmen.</translation>
    </message>
    <message>
        <source>Taken back. Now bring it back again.</source>
        <translation>Zurückgenommen. Jetzt wieder herholen.</translation>
    </message>
    <message>
        <source>Correct it: another digit changes its stance.</source>
        <translation>Berichtigen: Eine andere Ziffer ändert die Haltung.</translation>
    </message>
    <message>
        <source>Or take the last step back with {keys}.</source>
        <translation>Oder den letzten Schritt mit {keys} zurücknehmen.</translation>
    </message>
    <message>
        <source>Say that you are done with this article; the next one opens.</source>
        <translation>Den Artikel als fertig melden; der nächste öffnet sich.</translation>
    </message>
    <message>
        <source>Write the statements to a file; the form proposes which and where.</source>
        <translation>Die Aussagen in eine Datei schreiben; das Formular schlägt vor, welche und wohin.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>You have recorded, corrected and exported statements.</source>
        <translation>Aussagen sind aufgenommen, berichtigt und exportiert.</translation>
    </message>
    <message>
        <source>These are the ways of the desk.</source>
        <translation>So geht es am Schreibtisch zu.</translation>
    </message>
    <message>
        <source>For texts of your own, make a project and import them.</source>
        <translation>Für eigene Texte ein Projekt anlegen und sie importieren.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Fertige Schritte</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>New here? Six small steps, done by yourself, show the ways of the desk.</source>
        <translation>Neu hier? Sechs kleine Schritte, selbst getan, zeigen, wie es am Schreibtisch zugeht.</translation>
    </message>
    <message>
        <source>GUIDED START</source>
        <translation>GEFÜHRTER EINSTIEG</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>TrailDetails</name>
    <message>
        <source>What the step changed</source>
        <translation>Was der Schritt geändert hat</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>Each step that anybody takes is listed here, with what it changed.</source>
        <translation>Jeder Schritt, den jemand tut, steht hier, mit dem, was er geändert hat.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No step passes the filter above. Choose less in it.</source>
        <translation>Kein Schritt passt zur Auswahl oben. Dort weniger wählen.</translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>Kein solcher Schritt</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle für ein Rechenblatt</translation>
    </message>
    <message>
        <source>Table as it is, for programs</source>
        <translation>Tabelle, wie sie ist, für Programme</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Wrote {steps} to “{path}”.</source>
        <translation>{steps} in „{path}“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>Whose steps</source>
        <translation>Wessen Schritte</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Von diesem Tag an</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Words in what was changed</source>
        <translation>Wörter in dem, was geändert wurde</translation>
    </message>
    <message>
        <source>Names, quotes, notes…</source>
        <translation>Namen, Zitate, Notizen…</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Dieser Artikel</translation>
    </message>
    <message>
        <source>Everybody’s steps</source>
        <translation>Schritte von allen</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>undone since</source>
        <translation>seither zurückgenommen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>TreeSide</name>
    <message>
        <source>Search names…</source>
        <translation>Namen suchen…</translation>
    </message>
    <message>
        <source>Search the codebook</source>
        <translation>Im Codebuch suchen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>{what}, under {name}</source>
        <translation>{what}, unter {name}</translation>
    </message>
</context>
<context>
    <name>TriedPane</name>
    <message>
        <source>What would come in</source>
        <translation>Was käme</translation>
    </message>
    <message>
        <source>WHAT WOULD COME IN</source>
        <translation>WAS KÄME</translation>
    </message>
    <message>
        <source>WHO ANNOTATED</source>
        <translation>WER ANNOTIERT HAT</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
</context>
<context>
    <name>TwinsRow</name>
    <message>
        <source>What is done with articles that are nearly the same</source>
        <translation>Was mit fast gleichen Artikeln geschieht</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>Alle importieren</translation>
    </message>
    <message>
        <source>Import only the first of each</source>
        <translation>Jeweils nur den ersten</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>1 article is nearly the same as another:</source>
        <translation>1 Artikel ist fast gleich wie ein anderer:</translation>
    </message>
    <message>
        <source>{count} articles are nearly the same as others:</source>
        <translation>{count} Artikel sind fast gleich wie andere:</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Where its beginning is damaged, to try one may take a minute.</source>
        <translation>Wo sein Anfang beschädigt ist, kann es eine Minute dauern, eine zu probieren.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Damaged…</source>
        <translation>Beschädigt…</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Type part of a name…</source>
        <translation>Teil eines Namens eingeben…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>The passage with the evidence of {name}</source>
        <translation>Die Textstelle mit dem Beleg von {name}</translation>
    </message>
    <message>
        <source>{part}: {said}, which differs</source>
        <translation>{part}: {said}, weicht ab</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>LETZTE PROJEKTE</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherung zurück…</translation>
    </message>
    <message>
        <source>Ten short articles, annotated by two people, to look around in.</source>
        <translation>Zehn kurze Artikel, von zwei Personen annotiert, zum Umsehen.</translation>
    </message>
    <message>
        <source>In the sample, record your first statement step by step, and export it.</source>
        <translation>Im Beispiel Schritt für Schritt die erste Aussage aufnehmen und exportieren.</translation>
    </message>
    <message>
        <source>One file that holds your articles and statements.</source>
        <translation>Eine Datei, die Artikel und Aussagen enthält.</translation>
    </message>
    <message>
        <source>Go on with a file that ends in .glossator.</source>
        <translation>Mit einer Datei weiterarbeiten, die auf .glossator endet.</translation>
    </message>
    <message>
        <source>Mark who takes which stance on which measure, article by article.</source>
        <translation>Festhalten, wer welche Haltung zu welcher Maßnahme einnimmt, Artikel für Artikel.</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>A project, or articles to begin one with, can be dropped here as well.</source>
        <translation>Ein Projekt, oder Artikel für ein neues, lässt sich auch hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message>
        <source>Whose annotations come in</source>
        <translation>Wessen Annotationen kommen</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Wer annotiert hat</translation>
    </message>
    <message>
        <source>The file names nobody. Annotator:</source>
        <translation>Die Datei nennt niemanden. Annotation als</translation>
    </message>
    <message>
        <source>A program made them: they are suggestions</source>
        <translation>Von einem Programm: es sind Vorschläge</translation>
    </message>
    <message>
        <source>All of them, each in a layer of her own</source>
        <translation>Alle, jede in einer eigenen Ebene</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (Vorschläge)</translation>
    </message>
    <message>
        <source>What {name} is called here</source>
        <translation>Wie {name} hier heißt</translation>
    </message>
    <message>
        <source>annotates here</source>
        <translation>annotiert hier</translation>
    </message>
</context>
<context>
    <name>WhyRow</name>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Note (C)</source>
        <translation>Notiz (C)</translation>
    </message>
    <message>
        <source>Note on the verdict</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the codebook is called</source>
        <translation>Wie das Codebuch heißt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>1.0.0, or the next</source>
        <translation>1.0.0 oder die nächste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>That of the newest change</source>
        <translation>Der der neuesten Änderung</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Seed of the splits</source>
        <translation>Startwert der Teile</translation>
    </message>
    <message>
        <source>Begin anew, as if none had been before</source>
        <translation>Neu beginnen, als wäre keine vorher gewesen</translation>
    </message>
    <message>
        <source>Also what waits for a decision, marked</source>
        <translation>Auch was auf eine Entscheidung wartet, markiert</translation>
    </message>
    <message>
        <source>Folder to write to, new or empty</source>
        <translation>Ordner, neu oder leer</translation>
    </message>
    <message>
        <source>Only a choice of the gold</source>
        <translation>Nur eine Auswahl des Golds</translation>
    </message>
    <message>
        <source>Such as CC-BY-4.0</source>
        <translation>Etwa CC-BY-4.0</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Release before this one</source>
        <translation>Veröffentlichung davor</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the release before this one</source>
        <translation>Die Veröffentlichung davor wählen</translation>
    </message>
    <message>
        <source>Further formats</source>
        <translation>Weitere Formate</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>choose an actor…</source>
        <translation>Akteur wählen…</translation>
    </message>
    <message>
        <source>choose a stance…</source>
        <translation>Haltung wählen…</translation>
    </message>
    <message>
        <source>choose a measure…</source>
        <translation>Maßnahme wählen…</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Filter: {words}</source>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>Press to take this filter away</source>
        <translation>Drücken nimmt diesen Filter weg</translation>
    </message>
    <message>
        <source>{words}: press to take this filter away</source>
        <translation>{words}: Drücken nimmt diesen Filter weg</translation>
    </message>
</context>
<context>
    <name>_OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>_SearchLine</name>
    <message>
        <source>Search quotes, names and notes…</source>
        <translation>Belege, Namen und Notizen durchsuchen…</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Aussagen durchsuchen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A limit is at least 1.</source>
        <translation>Eine Grenze ist mindestens 1.</translation>
    </message>
    <message>
        <source>put “{title}” back to do</source>
        <translation>„{title}“ zurück auf offen setzen</translation>
    </message>
    <message>
        <source>mark “{title}” in progress</source>
        <translation>„{title}“ als begonnen melden</translation>
    </message>
    <message>
        <source>mark “{title}” done</source>
        <translation>„{title}“ als fertig melden</translation>
    </message>
    <message>
        <source>skip “{title}”</source>
        <translation>„{title}“ überspringen</translation>
    </message>
    <message>
        <source>import “{title}”</source>
        <translation>„{title}“ importieren</translation>
    </message>
    <message>
        <source>import {count} articles</source>
        <translation>{count} Artikel importieren</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Darin steht kein Text.</translation>
    </message>
    <message>
        <source>It is longer than an article can be ({limit} characters); split it first.</source>
        <translation>Er ist länger, als ein Artikel sein kann ({limit} Zeichen); erst teilen.</translation>
    </message>
    <message>
        <source>The same text is already here as “{title}”.</source>
        <translation>Derselbe Text ist als „{title}“ schon hier.</translation>
    </message>
    <message>
        <source>This annotator is not in the project.</source>
        <translation>Unter diesem Namen annotiert im Projekt niemand.</translation>
    </message>
    <message>
        <source>assigning articles</source>
        <translation>Artikel werden zugeteilt</translation>
    </message>
    <message>
        <source>assign “{title}” to {name}</source>
        <translation>„{title}“ an {name} zuteilen</translation>
    </message>
    <message>
        <source>assign {count} articles to {name}</source>
        <translation>{count} Artikel an {name} zuteilen</translation>
    </message>
    <message>
        <source>taking articles back</source>
        <translation>Artikel werden zurückgenommen</translation>
    </message>
    <message>
        <source>take “{title}” back from {name}</source>
        <translation>„{title}“ von {name} zurücknehmen</translation>
    </message>
    <message>
        <source>take {count} articles back from {name}</source>
        <translation>{count} Artikel von {name} zurücknehmen</translation>
    </message>
    <message>
        <source>set actor to {name} ({count} ×)</source>
        <translation>Akteur auf {name} setzen ({count} ×)</translation>
    </message>
    <message>
        <source>unset actor ({count} ×)</source>
        <translation>Akteur zurücknehmen ({count} ×)</translation>
    </message>
    <message>
        <source>set stance to {name} ({count} ×)</source>
        <translation>Haltung auf {name} setzen ({count} ×)</translation>
    </message>
    <message>
        <source>unset stance ({count} ×)</source>
        <translation>Haltung zurücknehmen ({count} ×)</translation>
    </message>
    <message>
        <source>set measure to {name} ({count} ×)</source>
        <translation>Maßnahme auf {name} setzen ({count} ×)</translation>
    </message>
    <message>
        <source>unset measure ({count} ×)</source>
        <translation>Maßnahme zurücknehmen ({count} ×)</translation>
    </message>
    <message>
        <source>unset voice ({count} ×)</source>
        <translation>Stimme zurücknehmen ({count} ×)</translation>
    </message>
    <message>
        <source>flag for review ({count} ×)</source>
        <translation>zur Prüfung vormerken ({count} ×)</translation>
    </message>
    <message>
        <source>take away the flag ({count} ×)</source>
        <translation>Vormerkung aufheben ({count} ×)</translation>
    </message>
    <message>
        <source>changing statements</source>
        <translation>Aussagen werden geändert</translation>
    </message>
    <message>
        <source>add actor “{name}”</source>
        <translation>Akteur „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>add stance “{name}”</source>
        <translation>Haltung „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>add measure “{name}”</source>
        <translation>Maßnahme „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name kann nicht leer sein.</translation>
    </message>
    <message>
        <source>A name is one line of at most {limit} characters.</source>
        <translation>Ein Name ist eine Zeile mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The value of “{name}” is not a number.</source>
        <translation>Der Wert von „{name}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>import codebook “{name}”</source>
        <translation>Codebuch „{name}“ importieren</translation>
    </message>
    <message>
        <source>There is no entry “{name}” to stand above.</source>
        <translation>Es gibt keinen Eintrag „{name}“, der darüber stehen könnte.</translation>
    </message>
    <message>
        <source>“{name}” is already in the codebook as “{known}”.</source>
        <translation>„{name}“ steht schon als „{known}“ im Codebuch.</translation>
    </message>
    <message>
        <source>This entry is no longer in the codebook.</source>
        <translation>Dieser Eintrag steht nicht mehr im Codebuch.</translation>
    </message>
    <message>
        <source>“{name}” is said to belong to “{parent}”, which the codebook does not know.</source>
        <translation>„{name}“ soll zu „{parent}“ gehören, das im Codebuch fehlt.</translation>
    </message>
    <message>
        <source>{items}; and {count} more</source>
        <translation>{items}; und {count} weitere</translation>
    </message>
    <message>
        <source>The codebook does not know: {names}. Nothing was imported; correct the names, add them to the codebook, or ask for them to be created.</source>
        <translation>Im Codebuch fehlen: {names}. Nichts wurde importiert; die Namen berichtigen, ins Codebuch aufnehmen oder anlegen lassen.</translation>
    </message>
    <message>
        <source>{items}; {item}</source>
        <translation>{items}; {item}</translation>
    </message>
    <message>
        <source>actor “{name}”</source>
        <translation>Akteur „{name}“</translation>
    </message>
    <message>
        <source>stance “{name}”</source>
        <translation>Haltung „{name}“</translation>
    </message>
    <message>
        <source>measure “{name}”</source>
        <translation>Maßnahme „{name}“</translation>
    </message>
    <message>
        <source>{place}: {reason} Nothing was imported.</source>
        <translation>{place}: {reason} Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place}: at {start}–{end} the file says “{quote}” but the article says “{found}”. Nothing was imported.</source>
        <translation>{place}: Bei {start}–{end} steht in der Datei „{quote}“, im Artikel aber „{found}“. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>add annotator “{name}”</source>
        <translation>„{name}“ zur Annotation hinzufügen</translation>
    </message>
    <message>
        <source>An annotator&apos;s name is one line of at most {limit} characters.</source>
        <translation>Der Name, unter dem annotiert wird, ist eine Zeile mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>import the layer of {annotator}</source>
        <translation>Ebene von {annotator} importieren</translation>
    </message>
    <message>
        <source>{place}: the article “{title}” is not in this project. Nothing was imported; import the article first.</source>
        <translation>{place}: Der Artikel „{title}“ ist nicht in diesem Projekt. Nichts wurde importiert; erst den Artikel importieren.</translation>
    </message>
    <message>
        <source>There is already an annotator called “{name}”.</source>
        <translation>Unter dem Namen „{name}“ wird hier schon annotiert.</translation>
    </message>
    <message>
        <source>{place}: this statement is already recorded on another article. Nothing was imported.</source>
        <translation>{place}: Diese Aussage ist schon bei einem anderen Artikel aufgenommen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place}: the uid “{uid}” belongs to a statement of another layer. Nothing was imported; leave the uid out, or give the statement a new one.</source>
        <translation>{place}: Die uid „{uid}“ gehört zu einer Aussage einer anderen Ebene. Nichts wurde importiert; die uid weglassen oder der Aussage eine neue geben.</translation>
    </message>
    <message>
        <source>The chosen actor is not in the codebook.</source>
        <translation>Der gewählte Akteur steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>The chosen stance is not in the codebook.</source>
        <translation>Die gewählte Haltung steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>The chosen measure is not in the codebook.</source>
        <translation>Die gewählte Maßnahme steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>Confidence goes from {low} to {high}.</source>
        <translation>Die Sicherheit reicht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The text at {start}–{end} is not “{quote}”.</source>
        <translation>Der Text bei {start}–{end} ist nicht „{quote}“.</translation>
    </message>
    <message>
        <source>The codebook has no field “{name}”.</source>
        <translation>Das Codebuch hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field “{name}”.</source>
        <translation>„{value}“ passt nicht in das Feld „{name}“.</translation>
    </message>
    <message>
        <source>This statement belongs to {owner}; only {owner} can change it.</source>
        <translation>Diese Aussage gehört zur Ebene von {owner}; ändern lässt sie sich nur als {owner}.</translation>
    </message>
    <message>
        <source>A statement needs at least one passage as evidence.</source>
        <translation>Eine Aussage braucht mindestens eine Textstelle als Beleg.</translation>
    </message>
    <message>
        <source>Choose who is annotating first.</source>
        <translation>Erst wählen, wer annotiert.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Articles are not read from files of this kind; those that are end in {endings}.</source>
        <translation>Aus Dateien dieser Art werden keine Artikel gelesen; lesbare enden auf {endings}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Lesen ist nicht möglich: {reason}.</translation>
    </message>
    <message>
        <source>This folder was read already.</source>
        <translation>Dieser Ordner wurde schon gelesen.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Die Datei ist versteckt.</translation>
    </message>
    <message>
        <source>There is no entry “{name}”.</source>
        <translation>Einen Eintrag „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” is in the codebook in several kinds. Say which: --kind.</source>
        <translation>„{name}“ steht im Codebuch unter mehreren Arten. Welche, sagt --kind.</translation>
    </message>
    <message>
        <source>Name the layer that becomes suggestions with --annotator.</source>
        <translation>Mit --annotator angeben, welche Ebene zu Vorschlägen wird.</translation>
    </message>
    <message>
        <source>This search asks for somebody&apos;s states or statements. Say whose with --annotator.</source>
        <translation>Diese Suche fragt nach jemandes Ständen oder Aussagen. Mit --annotator angeben, wessen.</translation>
    </message>
    <message>
        <source>“{name}” is split into what is not in the codebook.</source>
        <translation>„{name}“ ist in etwas aufgeteilt, das nicht im Codebuch steht.</translation>
    </message>
    <message>
        <source>rename “{name}” to “{new}”</source>
        <translation>„{name}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <source>retire “{name}”</source>
        <translation>„{name}“ außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>take “{name}” back into use</source>
        <translation>„{name}“ wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>define “{name}”</source>
        <translation>„{name}“ definieren</translation>
    </message>
    <message>
        <source>change the other names of “{name}”</source>
        <translation>die weiteren Namen von „{name}“ ändern</translation>
    </message>
    <message>
        <source>change the examples of “{name}”</source>
        <translation>die Beispiele zu „{name}“ ändern</translation>
    </message>
    <message>
        <source>change the counter-examples of “{name}”</source>
        <translation>die Gegenbeispiele zu „{name}“ ändern</translation>
    </message>
    <message>
        <source>change the value of “{name}”</source>
        <translation>den Wert von „{name}“ ändern</translation>
    </message>
    <message>
        <source>add field “{name}”</source>
        <translation>Feld „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>change field “{name}”</source>
        <translation>Feld „{name}“ ändern</translation>
    </message>
    <message>
        <source>move field “{name}”</source>
        <translation>Feld „{name}“ verschieben</translation>
    </message>
    <message>
        <source>remove field “{name}”</source>
        <translation>Feld „{name}“ entfernen</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Ein Feld „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>{count} statements answer “{name}”. Take their answers back first.</source>
        <translation>{count} Aussagen beantworten „{name}“. Zuerst diese Antworten zurücknehmen.</translation>
    </message>
    <message>
        <source>“{name}” needs choices to choose among.</source>
        <translation>„{name}“ braucht Werte, aus denen gewählt wird.</translation>
    </message>
    <message>
        <source>{count} statements answer “{value}”, which “{name}” would no longer take.</source>
        <translation>{count} Aussagen antworten „{value}“, was „{name}“ nicht mehr annähme.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Nichts wurde markiert.</translation>
    </message>
    <message>
        <source>Texts of more than {most} positions are too long.</source>
        <translation>Texte mit mehr als {most} Positionen sind zu lang.</translation>
    </message>
    <message>
        <source>A mark from {start} to {end} does not lie between {low} and {high}.</source>
        <translation>Eine Markierung von {start} bis {end} liegt nicht zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>No position was marked by two annotators.</source>
        <translation>Keine Position wurde von zwei Annotierenden markiert.</translation>
    </message>
    <message>
        <source>Every annotator marked all of the text, so that nothing is left to chance.</source>
        <translation>Alle haben den ganzen Text markiert, sodass dem Zufall nichts bleibt.</translation>
    </message>
    <message>
        <source>Too little was marked by two annotators to tell what chance would give.</source>
        <translation>Zu wenig wurde von zwei Annotierenden markiert, um zu sagen, was der Zufall ergäbe.</translation>
    </message>
    <message>
        <source>No other annotator marked anything where it was chosen.</source>
        <translation>Niemand sonst hat etwas markiert, wo es gewählt wurde.</translation>
    </message>
    <message>
        <source>There are too many units for γ, whose cost grows with the ways to align them.</source>
        <translation>Für γ sind es zu viele Einheiten; sein Aufwand wächst mit den Möglichkeiten, sie zuzuordnen.</translation>
    </message>
    <message>
        <source>Shuffled texts show no disorder, so that nothing is left to chance.</source>
        <translation>Durchmischte Texte zeigen keine Unordnung, sodass dem Zufall nichts bleibt.</translation>
    </message>
    <message>
        <source>Aligning shuffled texts</source>
        <translation>Durchmischte Texte werden zugeordnet</translation>
    </message>
    <message>
        <source>At position {place}, one annotator has more than {most} categories.</source>
        <translation>An Position {place} hat jemand mehr als {most} Kategorien.</translation>
    </message>
    <message>
        <source>No article is done by all of them.</source>
        <translation>Kein Artikel ist bei allen erledigt.</translation>
    </message>
    <message>
        <source>None of them marked it anywhere.</source>
        <translation>Niemand von ihnen hat es irgendwo markiert.</translation>
    </message>
    <message>
        <source>All of them marked it everywhere.</source>
        <translation>Alle haben es überall markiert.</translation>
    </message>
    <message>
        <source>A text has at least 1 position.</source>
        <translation>Ein Text hat mindestens 1 Position.</translation>
    </message>
    <message>
        <source>A text begins at 0 or later.</source>
        <translation>Ein Text beginnt bei 0 oder später.</translation>
    </message>
    <message>
        <source>The precision of γ is a share from 0.001 to 0.5.</source>
        <translation>Die Genauigkeit von γ ist ein Anteil von 0.001 bis 0.5.</translation>
    </message>
    <message>
        <source>No article has had the uid “{uid}”.</source>
        <translation>Kein Artikel hatte je die uid „{uid}“.</translation>
    </message>
    <message>
        <source>The journal knows no statement “{uid}”.</source>
        <translation>Das Journal kennt keine Aussage „{uid}“.</translation>
    </message>
    <message>
        <source>Another program is writing to this project; waiting for it.</source>
        <translation>Ein anderes Programm schreibt in dieses Projekt; es wird darauf gewartet.</translation>
    </message>
    <message>
        <source>merge {names} into “{into}”</source>
        <translation>{names} in „{into}“ zusammenführen</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are of different kinds.</source>
        <translation>„{one}“ und „{other}“ sind von verschiedener Art.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into itself.</source>
        <translation>„{name}“ lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” is split, and statements are still to be decided. Decide them first.</source>
        <translation>„{name}“ ist aufgeteilt, und Aussagen sind noch zu entscheiden. Zuerst diese entscheiden.</translation>
    </message>
    <message>
        <source>confirm under today’s codebook ({count} ×)</source>
        <translation>unter dem heutigen Codebuch bestätigen ({count} ×)</translation>
    </message>
    <message>
        <source>keep “{one}” and “{other}” apart</source>
        <translation>„{one}“ und „{other}“ getrennt halten</translation>
    </message>
    <message>
        <source>These are not two of one kind.</source>
        <translation>Das sind nicht zwei von einer Art.</translation>
    </message>
    <message>
        <source>split “{name}”</source>
        <translation>„{name}“ aufteilen</translation>
    </message>
    <message>
        <source>decide “{name}” as “{part}” ({count} ×)</source>
        <translation>„{name}“ als „{part}“ entscheiden ({count} ×)</translation>
    </message>
    <message>
        <source>An entry is split into two or more.</source>
        <translation>Ein Eintrag wird in zwei oder mehr aufgeteilt.</translation>
    </message>
    <message>
        <source>“{name}” is not split into that.</source>
        <translation>„{name}“ ist nicht darin aufgeteilt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be split into itself.</source>
        <translation>„{name}“ lässt sich nicht in sich selbst aufteilen.</translation>
    </message>
    <message>
        <source>move “{name}” on the scale</source>
        <translation>„{name}“ auf der Skala verschieben</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Stances form a scale, not a tree.</source>
        <translation>Haltungen bilden eine Skala, keinen Baum.</translation>
    </message>
    <message>
        <source>move “{name}”</source>
        <translation>„{name}“ verschieben</translation>
    </message>
    <message>
        <source>move “{name}” under “{above}”</source>
        <translation>„{name}“ unter „{above}“ stellen</translation>
    </message>
    <message>
        <source>Only stances stand on a scale.</source>
        <translation>Nur Haltungen stehen auf einer Skala.</translation>
    </message>
    <message>
        <source>“{name}” stands in {count} statements. Retire it, or merge it into another.</source>
        <translation>„{name}“ steht in {count} Aussagen. Außer Gebrauch nehmen oder mit einem anderen Eintrag zusammenführen.</translation>
    </message>
    <message>
        <source>Others stand under “{name}”. Move them first.</source>
        <translation>Unter „{name}“ stehen andere. Zuerst diese verschieben.</translation>
    </message>
    <message>
        <source>This statement belongs to {owner}; only {owner} can bring it back.</source>
        <translation>Diese Aussage gehört {owner}; nur {owner} kann sie zurückholen.</translation>
    </message>
    <message>
        <source>restore statement ({statement})</source>
        <translation>Aussage zurückholen ({statement})</translation>
    </message>
    <message>
        <source>This statement is in the project already.</source>
        <translation>Diese Aussage ist schon im Projekt.</translation>
    </message>
    <message>
        <source>The journal knows no such statement.</source>
        <translation>Das Journal kennt keine solche Aussage.</translation>
    </message>
    <message>
        <source>The layer of this statement is no longer in the project.</source>
        <translation>Die Ebene dieser Aussage ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Nobody knows any more in which article this statement was.</source>
        <translation>Niemand weiß mehr, in welchem Artikel diese Aussage stand.</translation>
    </message>
    <message>
        <source>“{title}”, the article of this statement, was taken away. Bring the article back as well, and the statement can come back.</source>
        <translation>„{title}“, der Artikel dieser Aussage, wurde entfernt. Mit dem Artikel kann auch die Aussage zurückkommen.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the project.</source>
        <translation>Diese gespeicherte Suche ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>save the search “{name}”</source>
        <translation>die Suche „{name}“ speichern</translation>
    </message>
    <message>
        <source>rename the saved search “{old}” to “{new}”</source>
        <translation>die gespeicherte Suche „{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <source>delete the saved search “{name}”</source>
        <translation>die gespeicherte Suche „{name}“ löschen</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {count} characters.</source>
        <translation>Der Name einer gespeicherten Suche hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>change the saved search “{name}”</source>
        <translation>die gespeicherte Suche „{name}“ ändern</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Es gibt schon eine gespeicherte Suche namens „{name}“.</translation>
    </message>
    <message>
        <source>The file does not say who made all of it. Name an annotator for the rest.</source>
        <translation>Die Datei sagt nicht von allem, wer es gemacht hat. Für den Rest jemanden als annotierende Person angeben.</translation>
    </message>
    <message>
        <source>texts too long for a name (kept as marks or in the note)</source>
        <translation>Texte, die für einen Namen zu lang sind (als Markierung oder in der Notiz behalten)</translation>
    </message>
    <message>
        <source>passages with more pairs of actor and measure than one can hold</source>
        <translation>Stellen mit mehr Paaren aus Akteur und Maßnahme, als eine fassen kann</translation>
    </message>
    <message>
        <source>“{pair}” does not say what is called how; write what the file says, =, and what it is here.</source>
        <translation>„{pair}“ sagt nicht, was wie heißt; zu schreiben ist, was die Datei sagt, dann = und was es hier ist.</translation>
    </message>
    <message>
        <source>notes beyond what memory can hold</source>
        <translation>Notizen, für die der Speicher nicht reicht</translation>
    </message>
    <message>
        <source>marks beyond what memory can hold</source>
        <translation>Markierungen, für die der Speicher nicht reicht</translation>
    </message>
    <message>
        <source>QualCoder, a project’s folder</source>
        <translation>QualCoder, der Ordner eines Projekts</translation>
    </message>
    <message>
        <source>pictures, sound and video</source>
        <translation>Bilder, Ton und Video</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>codes with their categories and memos</source>
        <translation>Codes mit ihren Kategorien und Memos</translation>
    </message>
    <message>
        <source>codings of every coder</source>
        <translation>Codierungen aller Codierenden</translation>
    </message>
    <message>
        <source>notes on passages</source>
        <translation>Notizen zu Stellen</translation>
    </message>
    <message>
        <source>coded parts of pictures</source>
        <translation>codierte Teile von Bildern</translation>
    </message>
    <message>
        <source>coded parts of sound and video</source>
        <translation>codierte Teile von Ton und Video</translation>
    </message>
    <message>
        <source>attributes of files and cases</source>
        <translation>Attribute von Dateien und Fällen</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>Journaleinträge</translation>
    </message>
    <message>
        <source>coding {number}</source>
        <translation>Codierung {number}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Notiz {number}</translation>
    </message>
    <message>
        <source>codings under a code that is not there</source>
        <translation>Codierungen mit einem Code, der nicht da ist</translation>
    </message>
    <message>
        <source>files without a text</source>
        <translation>Dateien ohne Text</translation>
    </message>
    <message>
        <source>REFI-QDA, a project or a codebook of programs for qualitative analysis</source>
        <translation>REFI-QDA, ein Projekt oder ein Codebuch von Programmen für qualitative Analyse</translation>
    </message>
    <message>
        <source>areas of PDF pages</source>
        <translation>Bereiche von PDF-Seiten</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>Graphen</translation>
    </message>
    <message>
        <source>codes with their trees and descriptions</source>
        <translation>Codes mit ihren Bäumen und Beschreibungen</translation>
    </message>
    <message>
        <source>codings of every user</source>
        <translation>Codierungen aller Benutzenden</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>links between parts of the project</source>
        <translation>Verknüpfungen zwischen Teilen des Projekts</translation>
    </message>
    <message>
        <source>coded areas of PDF pages</source>
        <translation>codierte Bereiche von PDF-Seiten</translation>
    </message>
    <message>
        <source>The file is too large for a codebook.</source>
        <translation>Die Datei ist zu groß für ein Codebuch.</translation>
    </message>
    <message>
        <source>sources without a plain text</source>
        <translation>Quellen ohne reinen Text</translation>
    </message>
    <message>
        <source>UIMA CAS, as INCEpTION writes it: XMI with its type system, or JSON</source>
        <translation>UIMA-CAS, wie INCEpTION es schreibt: XMI mit seinem Typsystem, oder JSON</translation>
    </message>
    <message>
        <source>tokens, sentences and other layers of language tools</source>
        <translation>Token, Sätze und andere Ebenen von Sprachwerkzeugen</translation>
    </message>
    <message>
        <source>further views</source>
        <translation>weitere Sichten</translation>
    </message>
    <message>
        <source>annotations of every layer that was made by hand</source>
        <translation>Annotationen aller von Hand gemachten Ebenen</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>several annotators of a project</source>
        <translation>mehrere Annotierende eines Projekts</translation>
    </message>
    <message>
        <source>The file holds no CAS of UIMA.</source>
        <translation>Die Datei enthält kein CAS von UIMA.</translation>
    </message>
    <message>
        <source>Beside “{path}” there is no TypeSystem.xml, without which it cannot be read.</source>
        <translation>Neben „{path}“ liegt keine TypeSystem.xml, ohne die es nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a CAS: {reason}. Nothing was imported.</source>
        <translation>„{name}“ kann nicht als CAS gelesen werden: {reason}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” has no type system with it.</source>
        <translation>„{name}“ hat kein Typsystem bei sich.</translation>
    </message>
    <message>
        <source>{name}, {start}–{end}</source>
        <translation>{name}, {start}–{end}</translation>
    </message>
    <message>
        <source>annotations by language tools, such as tokens</source>
        <translation>Annotationen von Sprachwerkzeugen, etwa Token</translation>
    </message>
    <message>
        <source>annotations in further views</source>
        <translation>Annotationen in weiteren Sichten</translation>
    </message>
    <message>
        <source>slots with more fillers than can be kept</source>
        <translation>Slots mit mehr Inhalten, als behalten werden können</translation>
    </message>
    <message>
        <source>It holds far more than its size; it may be damaged.</source>
        <translation>Sie enthält weit mehr, als ihre Größe zulässt; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>It holds no article.</source>
        <translation>Darin steht kein Artikel.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Sie hat mehr als {limit} Spalten.</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>the actor</source>
        <translation>der Akteur</translation>
    </message>
    <message>
        <source>the stance</source>
        <translation>die Haltung</translation>
    </message>
    <message>
        <source>the measure</source>
        <translation>die Maßnahme</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>this is no codebook; it begins with “format: {format}”</source>
        <translation>dies ist kein Codebuch; eines beginnt mit „format: {format}“</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>das Codebuch</translation>
    </message>
    <message>
        <source>the format is “{found}”, not “{format}”</source>
        <translation>das Format ist „{found}“, nicht „{format}“</translation>
    </message>
    <message>
        <source>{what} {fault}</source>
        <translation>{what} {fault}</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>stands below “{above}” and has a “parent” too</source>
        <translation>steht unter „{above}“ und hat zugleich ein „parent“</translation>
    </message>
    <message>
        <source>The stance “{name}” has no value and others have. Give one to all, or to none.</source>
        <translation>Die Haltung „{name}“ hat keinen Wert, andere haben einen. Allen einen geben oder keiner.</translation>
    </message>
    <message>
        <source>has two fields called “{name}”</source>
        <translation>hat zwei Felder namens „{name}“</translation>
    </message>
    <message>
        <source>the field</source>
        <translation>das Feld</translation>
    </message>
    <message>
        <source>needs “choices” if, and only if, its kind is choice</source>
        <translation>braucht „choices“ genau dann, wenn seine Art „choice“ ist</translation>
    </message>
    <message>
        <source>{what} must be a mapping with a name</source>
        <translation>{what} muss eine Zuordnung mit einem Namen sein</translation>
    </message>
    <message>
        <source>{what} “{name}”</source>
        <translation>{what} „{name}“</translation>
    </message>
    <message>
        <source>has the unknown key “{key}”; there are: {known}</source>
        <translation>hat den unbekannten Schlüssel „{key}“; es gibt: {known}</translation>
    </message>
    <message>
        <source>needs text as “{key}”</source>
        <translation>braucht Text als „{key}“</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>braucht einen Namen</translation>
    </message>
    <message>
        <source>needs a list as “{key}”</source>
        <translation>braucht eine Liste als „{key}“</translation>
    </message>
    <message>
        <source>needs a list of texts as “{key}”</source>
        <translation>braucht eine Liste von Texten als „{key}“</translation>
    </message>
    <message>
        <source>{what}, an example</source>
        <translation>{what}, ein Beispiel</translation>
    </message>
    <message>
        <source>needs a text</source>
        <translation>braucht einen Text</translation>
    </message>
    <message>
        <source>has “{found}” as “{key}”, not one of: {names}</source>
        <translation>hat „{found}“ als „{key}“, nicht eines von: {names}</translation>
    </message>
    <message>
        <source>needs a number as “{key}”, not “{found}”</source>
        <translation>braucht eine Zahl als „{key}“, nicht „{found}“</translation>
    </message>
    <message>
        <source>needs true or false as “{key}”</source>
        <translation>braucht true oder false als „{key}“</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>stances</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>articles and statements</source>
        <translation>Artikel und Aussagen</translation>
    </message>
    <message>
        <source>The codebook alone, as YAML</source>
        <translation>Das Codebuch allein, als YAML</translation>
    </message>
    <message>
        <source>“{path}” is larger than a codebook can be (8 MB).</source>
        <translation>„{path}“ ist größer, als ein Codebuch sein kann (8 MB).</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8. Save it as UTF-8.</source>
        <translation>„{path}“ ist nicht UTF-8. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>“{name}” was not taken. {reason}</source>
        <translation>„{name}“ wurde nicht übernommen. {reason}</translation>
    </message>
    <message>
        <source>one file: texts and further details of articles</source>
        <translation>eine Datei: Texte und weitere Angaben zu Artikeln</translation>
    </message>
    <message>
        <source>one file: the gaps between several passages of evidence</source>
        <translation>eine Datei: die Lücken zwischen mehreren Textstellen eines Belegs</translation>
    </message>
    <message>
        <source>one file: marks of where actor, stance and measure are named</source>
        <translation>eine Datei: Markierungen, wo Akteur, Haltung und Maßnahme genannt sind</translation>
    </message>
    <message>
        <source>CSV tables: one flat file of statements (.csv), or a folder of three tables</source>
        <translation>CSV-Tabellen: eine flache Datei der Aussagen (.csv) oder ein Ordner mit drei Tabellen</translation>
    </message>
    <message>
        <source>the text, author, address, language and metadata of 1 article</source>
        <translation>Text, Autor, Adresse, Sprache und Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>the text, author, address, language and metadata of {count} articles</source>
        <translation>Text, Autor, Adresse, Sprache und Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>1 article without a statement, with where the annotators stand with it</source>
        <translation>1 Artikel ohne Aussage samt seinem Stand in den Ebenen</translation>
    </message>
    <message>
        <source>{count} articles without a statement, with where the annotators stand with them</source>
        <translation>{count} Artikel ohne Aussage samt ihrem Stand in den Ebenen</translation>
    </message>
    <message>
        <source>where 1 statement leaves words out between passages of evidence</source>
        <translation>wo 1 Aussage zwischen Textstellen ihres Belegs Wörter auslässt</translation>
    </message>
    <message>
        <source>where {count} statements leave words out between passages of evidence</source>
        <translation>wo {count} Aussagen zwischen Textstellen ihres Belegs Wörter auslassen</translation>
    </message>
    <message>
        <source>1 mark that shows where an actor, stance or measure is named</source>
        <translation>1 Markierung, die zeigt, wo Akteur, Haltung oder Maßnahme genannt ist</translation>
    </message>
    <message>
        <source>{count} marks that show where an actor, stance or measure is named</source>
        <translation>{count} Markierungen, die zeigen, wo Akteur, Haltung oder Maßnahme genannt sind</translation>
    </message>
    <message>
        <source>Its encoding cannot be told; save it as UTF-8.</source>
        <translation>Die Kodierung ist nicht zu erkennen; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>It is not a text: it holds bytes that no text holds.</source>
        <translation>Es ist kein Text: Darin stehen Bytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>Statements are not written as “{name}”. Choose one of: {names}.</source>
        <translation>Aussagen werden nicht als „{name}“ geschrieben. Eines davon wählen: {names}.</translation>
    </message>
    <message>
        <source>“{pair}” does not say what a column holds; write COLUMN=FIELD, with one of these as the field: {fields}.</source>
        <translation>„{pair}“ sagt nicht, was eine Spalte enthält; SPALTE=FELD schreiben, mit einem dieser Felder: {fields}.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>further keys as metadata</source>
        <translation>weitere Schlüssel als Metadaten</translation>
    </message>
    <message>
        <source>JSON with one article per line</source>
        <translation>JSON mit einem Artikel je Zeile</translation>
    </message>
    <message>
        <source>None of its keys holds a text: {keys}.</source>
        <translation>Keiner ihrer Schlüssel enthält einen Text: {keys}.</translation>
    </message>
    <message>
        <source>It does not carry the article&apos;s text.</source>
        <translation>Der Text des Artikels fehlt darin.</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it holds half a character or a NUL</source>
        <translation>darin steht ein halbes Zeichen oder ein NUL</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>Lesen ist nicht möglich: {reason}</translation>
    </message>
    <message>
        <source>it does not begin with “format”: “{format}”</source>
        <translation>es beginnt nicht mit „format“: „{format}“</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>The file holds no line of “{format}”.</source>
        <translation>In der Datei steht keine Zeile von „{format}“.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Glossator; this one reads {format}</source>
        <translation>„{name}“ stammt von einer neueren Version von Glossator; diese liest {format}</translation>
    </message>
    <message>
        <source>the article has neither “sha256” nor “uid”</source>
        <translation>der Artikel hat weder „sha256“ noch „uid“</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>its uid is longer than {limit} characters</source>
        <translation>die uid ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <source>it needs “start”, “end” and “quote”</source>
        <translation>nötig sind „start“, „end“ und „quote“</translation>
    </message>
    <message>
        <source>{end} does not lie behind {start}</source>
        <translation>{end} liegt nicht hinter {start}</translation>
    </message>
    <message>
        <source>“confidence” goes up to {limit}</source>
        <translation>„confidence“ reicht bis {limit}</translation>
    </message>
    <message>
        <source>{reason} Nothing was imported.</source>
        <translation>{reason} Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place}: it holds half a character or a NUL.</source>
        <translation>{place}: Darin steht ein halbes Zeichen oder ein NUL.</translation>
    </message>
    <message>
        <source>The file holds the layers of {names}, and none of “{annotator}”. Name one of them as the annotator.</source>
        <translation>In der Datei stehen die Ebenen von {names}, aber keine von „{annotator}“. Einen dieser Namen angeben.</translation>
    </message>
    <message>
        <source>the text is not the one that its sha256 belongs to</source>
        <translation>der Text ist nicht der, zu dem sein sha256 gehört</translation>
    </message>
    <message>
        <source>the field “{name}” is neither text, number nor yes/no</source>
        <translation>das Feld „{name}“ ist weder Text noch Zahl noch ja/nein</translation>
    </message>
    <message>
        <source>Reading lines</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{place}: the uid “{uid}” occurs twice.</source>
        <translation>{place}: Die uid „{uid}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be read.</source>
        <translation>„{path}“ ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>“{path}” is the project that is open.</source>
        <translation>„{path}“ ist das offene Projekt.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>„{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>metadata found in the text</source>
        <translation>Metadaten, die im Text stehen</translation>
    </message>
    <message>
        <source>Text files, one article each</source>
        <translation>Textdateien, je ein Artikel</translation>
    </message>
    <message>
        <source>It is larger than 16 MB; split it, or import it as a table.</source>
        <translation>Sie ist größer als 16 MB; teilen oder als Tabelle importieren.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>“{name}” needs no mapping: it says what is what.</source>
        <translation>„{name}“ braucht keine Zuordnung: Es sagt selbst, was was ist.</translation>
    </message>
    <message>
        <source>import annotations from “{name}”</source>
        <translation>Annotationen aus „{name}“ importieren</translation>
    </message>
    <message>
        <source>set voice to author ({count} ×)</source>
        <translation>Stimme auf Autor setzen ({count} ×)</translation>
    </message>
    <message>
        <source>set voice to quoted ({count} ×)</source>
        <translation>Stimme auf zitiert setzen ({count} ×)</translation>
    </message>
    <message>
        <source>set voice to reported ({count} ×)</source>
        <translation>Stimme auf berichtet setzen ({count} ×)</translation>
    </message>
    <message>
        <source>Positions: {unit} (every way of counting is the same in these texts).</source>
        <translation>Positionen: {unit} (in diesen Texten zählt jede Zählweise gleich).</translation>
    </message>
    <message>
        <source>Positions: {unit} ({matched} of {count} quotes that tell are in their place).</source>
        <translation>Positionen: {unit} ({matched} von {count} aussagekräftigen Zitaten stehen an ihrem Platz).</translation>
    </message>
    <message>
        <source>Positions: {unit}, a guess, for the file quotes nothing: counted so, {matched} of {count} marks begin and end with a word.</source>
        <translation>Positionen: {unit}, vermutet, denn die Datei zitiert nichts: So gezählt beginnen und enden {matched} von {count} Markierungen mit einem Wort.</translation>
    </message>
    <message>
        <source>Positions: {unit}, as the format has it; nothing in the file can prove it.</source>
        <translation>Positionen: {unit}, wie im Format üblich; nichts in der Datei kann es belegen.</translation>
    </message>
    <message>
        <source>Unicode code points</source>
        <translation>Unicode-Zeichen</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>articles without a text</source>
        <translation>Artikel ohne Text</translation>
    </message>
    <message>
        <source>articles of more than {limit} characters</source>
        <translation>Artikel mit mehr als {limit} Zeichen</translation>
    </message>
    <message>
        <source>“{value}” was read as the stance “{stance}”.</source>
        <translation>„{value}“ wurde als Haltung „{stance}“ gelesen.</translation>
    </message>
    <message>
        <source>{count} statements have no passage of their own in the file: their marked words, and what stands between them in the line, are their evidence.</source>
        <translation>{count} Aussagen haben in der Datei keine eigene Stelle: Die markierten Wörter und was in der Zeile dazwischen steht, sind ihr Beleg.</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>Annotationen werden gelesen</translation>
    </message>
    <message>
        <source>annotations of texts that were left out</source>
        <translation>Annotationen zu ausgelassenen Texten</translation>
    </message>
    <message>
        <source>“{slot}” is filled in by the program itself, with “yes”: whoever did not look at it counts as in favour.</source>
        <translation>„{slot}“ wird vom Programm selbst mit „ja“ vorbelegt: Wo niemand hingesehen hat, zählt es als dafür.</translation>
    </message>
    <message>
        <source>marks that do not lie on the text they quote (kept as a note)</source>
        <translation>Markierungen, die nicht auf dem zitierten Text liegen (als Notiz behalten)</translation>
    </message>
    <message>
        <source>“{value}” is no stance here (kept in the note)</source>
        <translation>„{value}“ ist hier keine Haltung (in der Notiz behalten)</translation>
    </message>
    <message>
        <source>stances that contradict each other in one statement (kept in the note)</source>
        <translation>Haltungen, die sich in einer Aussage widersprechen (in der Notiz behalten)</translation>
    </message>
    <message>
        <source>marks that lie outside the text</source>
        <translation>Markierungen außerhalb des Textes</translation>
    </message>
    <message>
        <source>“{slot}”, which becomes nothing here</source>
        <translation>„{slot}“, woraus hier nichts wird</translation>
    </message>
    <message>
        <source>statements of every coder</source>
        <translation>Aussagen aller Codierenden</translation>
    </message>
    <message>
        <source>persons, organisations and concepts with what they belong to</source>
        <translation>Personen, Organisationen und Konzepte mit dem, wozu sie gehören</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer, a database of statements</source>
        <translation>Discourse Network Analyzer, eine Datenbank von Aussagen</translation>
    </message>
    <message>
        <source>search patterns</source>
        <translation>Suchmuster</translation>
    </message>
    <message>
        <source>“{slot}” has no place of its own here, and stands in the note ({count}).</source>
        <translation>„{slot}“ hat hier keinen eigenen Platz und steht in der Notiz ({count}).</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>rights of coders</source>
        <translation>Rechte der Codierenden</translation>
    </message>
    <message>
        <source>document {number}</source>
        <translation>Dokument {number}</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>Aussage {number}</translation>
    </message>
    <message>
        <source>search patterns of DNA</source>
        <translation>Suchmuster von DNA</translation>
    </message>
    <message>
        <source>links between statements</source>
        <translation>Verknüpfungen zwischen Aussagen</translation>
    </message>
    <message>
        <source>“{name}” is not a database of DNA: it has no table “{table}”.</source>
        <translation>„{name}“ ist keine Datenbank von DNA: Ihr fehlt die Tabelle „{table}“.</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Dokumente werden gelesen</translation>
    </message>
    <message>
        <source>statements without a place</source>
        <translation>Aussagen ohne Stelle</translation>
    </message>
    <message>
        <source>statements of a document that is not there</source>
        <translation>Aussagen zu einem Dokument, das nicht da ist</translation>
    </message>
    <message>
        <source>“{path}” holds no annotations that can be told. Name the format, if it is one of: {names}.</source>
        <translation>„{path}“ enthält keine erkennbaren Annotationen. Das Format angeben, falls es eines von diesen ist: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no format of another program.</source>
        <translation>„{name}“ ist kein Format eines anderen Programms.</translation>
    </message>
    <message>
        <source>“{pair}” does not say what a label becomes; write PART=LABEL, with one of these as the part: {parts}.</source>
        <translation>„{pair}“ sagt nicht, was aus einer Bezeichnung wird; zu schreiben ist TEIL=BEZEICHNUNG, mit einem von diesen als Teil: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no stance here. There are: {names}.</source>
        <translation>„{name}“ ist hier keine Haltung. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>The file has no label “{name}”. There are: {names}.</source>
        <translation>Die Datei hat keine Bezeichnung „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>notes on codes</source>
        <translation>Notizen zu Codes</translation>
    </message>
    <message>
        <source>texts with their variables</source>
        <translation>Texte mit ihren Variablen</translation>
    </message>
    <message>
        <source>notes on codes and on the whole project</source>
        <translation>Notizen zu Codes und zum ganzen Projekt</translation>
    </message>
    <message>
        <source>variables of cases</source>
        <translation>Variablen von Fällen</translation>
    </message>
    <message>
        <source>None of its columns is known to hold the text; say which does: {columns}.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie den Text enthält; angeben, welche es tut: {columns}.</translation>
    </message>
    <message>
        <source>Files that end in {ending} are not read; save it as {other}.</source>
        <translation>Dateien, die auf {ending} enden, werden nicht gelesen; als {other} speichern.</translation>
    </message>
    <message>
        <source>It holds annotations of another program: bring it in by itself, as such.</source>
        <translation>Sie enthält Annotationen eines anderen Programms: für sich allein importieren, als solche.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>{place}, {what}</source>
        <translation>{place}, {what}</translation>
    </message>
    <message>
        <source>it is {found}, not an object</source>
        <translation>es ist {found}, kein Objekt</translation>
    </message>
    <message>
        <source>the key “{key}” is unknown; there are: {keys}</source>
        <translation>der Schlüssel „{key}“ ist unbekannt; es gibt: {keys}</translation>
    </message>
    <message>
        <source>“{key}” is empty</source>
        <translation>„{key}“ ist leer</translation>
    </message>
    <message>
        <source>“{key}” is {found}, less than {least} or out of reach</source>
        <translation>„{key}“ ist {found}, kleiner als {least} oder zu groß</translation>
    </message>
    <message>
        <source>“{key}” is “{found}”, not one of: {names}</source>
        <translation>„{key}“ ist „{found}“, nicht eines von: {names}</translation>
    </message>
    <message>
        <source>“{key}” is {found}, not {wanted}</source>
        <translation>„{key}“ ist {found}, nicht {wanted}</translation>
    </message>
    <message>
        <source>“{key}” is null, not text</source>
        <translation>„{key}“ ist null, nicht Text</translation>
    </message>
    <message>
        <source>{each} {number}</source>
        <translation>{each} {number}</translation>
    </message>
    <message>
        <source>There is no format “{name}”. There are: {names}.</source>
        <translation>Es gibt kein Format „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file. Choose another name.</source>
        <translation>„{path}“ ist keine Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{path}” is the name of a project. Choose another name.</source>
        <translation>„{path}“ ist der Name eines Projekts. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{path}” is a file, and a folder is to be written there. Choose another name.</source>
        <translation>„{path}“ ist eine Datei, und dort soll ein Ordner hin. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds other things, such as “{name}”. Choose a new or an empty one.</source>
        <translation>Im Ordner „{path}“ liegt anderes, etwa „{name}“. Einen neuen oder leeren wählen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is a project or another database. Choose another name.</source>
        <translation>„{path}“ ist ein Projekt oder eine andere Datenbank. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk is full: “{path}” could not be written, and what was there before is unchanged. Free some space and try again.</source>
        <translation>Die Platte ist voll: „{path}“ ließ sich nicht schreiben, und was vorher dort war, ist unverändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Writing “{title}”</source>
        <translation>„{title}“ wird geschrieben</translation>
    </message>
    <message>
        <source>This project is damaged: in “{title}”, the words at {start}–{end} are not those that statement {uid} quotes. Nothing was written; open a backup.</source>
        <translation>Dieses Projekt ist beschädigt: In „{title}“ sind die Worte bei {start}–{end} nicht die, die Aussage {uid} zitiert. Nichts wurde geschrieben; eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>“{number}” is not a number</source>
        <translation>„{number}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>it is longer than {limit} MB</source>
        <translation>sie ist länger als {limit} MB</translation>
    </message>
    <message>
        <source>the key “{key}” occurs twice</source>
        <translation>der Schlüssel „{key}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist nicht UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {column})</source>
        <translation>es ist nicht JSON ({reason} bei Zeichen {column})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it holds a number beyond all measure</source>
        <translation>darin steht eine maßlos große Zahl</translation>
    </message>
    <message>
        <source>further columns as metadata</source>
        <translation>weitere Spalten als Metadaten</translation>
    </message>
    <message>
        <source>Tables with one article per row</source>
        <translation>Tabellen mit einem Artikel je Zeile</translation>
    </message>
    <message>
        <source>It holds no table.</source>
        <translation>Darin steht keine Tabelle.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, which is more than can be read.</source>
        <translation>Größer als {limit} MB, mehr als gelesen werden kann.</translation>
    </message>
    <message>
        <source>Reading it broke down; it may be damaged.</source>
        <translation>Das Lesen ist abgebrochen; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>It takes too long to read; it may be damaged.</source>
        <translation>Das Lesen dauert zu lange; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>layout, pictures and notes</source>
        <translation>Gestaltung, Bilder und Anmerkungen</translation>
    </message>
    <message>
        <source>Documents, one article each</source>
        <translation>Dokumente, je ein Artikel</translation>
    </message>
    <message>
        <source>metadata found in the book and its text</source>
        <translation>im Buch und in seinem Text gefundene Metadaten</translation>
    </message>
    <message>
        <source>Zip files of articles</source>
        <translation>Zip-Dateien mit Artikeln</translation>
    </message>
    <message>
        <source>what each file in it carries</source>
        <translation>was jede Datei darin mitbringt</translation>
    </message>
    <message>
        <source>A zip file in a zip file is not opened; unpack it first.</source>
        <translation>Eine Zip-Datei in einer Zip-Datei wird nicht geöffnet; bitte vorher entpacken.</translation>
    </message>
    <message>
        <source>It is a link or a device, no file.</source>
        <translation>Das ist eine Verknüpfung oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Articles are not read from files of this kind.</source>
        <translation>Aus Dateien dieser Art werden keine Artikel gelesen.</translation>
    </message>
    <message>
        <source>It holds more than {limit} files.</source>
        <translation>Sie enthält mehr als {limit} Dateien.</translation>
    </message>
    <message>
        <source>It would unpack to far more than its size; such files are made to do harm.</source>
        <translation>Entpackt wäre sie um ein Vielfaches größer; solche Dateien sollen Schaden anrichten.</translation>
    </message>
    <message>
        <source>Two of the files in it have one name.</source>
        <translation>Zwei der Dateien darin heißen gleich.</translation>
    </message>
    <message>
        <source>It is damaged, or no zip file.</source>
        <translation>Beschädigt oder keine Zip-Datei.</translation>
    </message>
    <message>
        <source>A file in it would unpack outside its folder: {name}.</source>
        <translation>Eine Datei darin würde außerhalb ihres Ordners entpackt: {name}.</translation>
    </message>
    <message>
        <source>It is encrypted; unpack it first.</source>
        <translation>Sie ist verschlüsselt; bitte vorher entpacken.</translation>
    </message>
    <message>
        <source>A file in it is too large: {name}.</source>
        <translation>Eine Datei darin ist zu groß: {name}.</translation>
    </message>
    <message>
        <source>It lacks a part that such a file has: {name}.</source>
        <translation>Ein Teil fehlt, den eine solche Datei hat: {name}.</translation>
    </message>
    <message>
        <source>It is damaged, or packed in a way that cannot be read.</source>
        <translation>Beschädigt oder auf eine Weise gepackt, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no such file needs.</source>
        <translation>Sie definiert eigene XML-Entitäten, was keine solche Datei braucht.</translation>
    </message>
    <message>
        <source>A part of it is no well-formed XML.</source>
        <translation>Ein Teil davon ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>layout, pictures, notes and comments</source>
        <translation>Gestaltung, Bilder, Anmerkungen und Kommentare</translation>
    </message>
    <message>
        <source>It is no text document.</source>
        <translation>Das ist kein Textdokument.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>layout and pictures</source>
        <translation>Gestaltung und Bilder</translation>
    </message>
    <message>
        <source>It has no text in it, only pictures of pages; run it through text recognition.</source>
        <translation>Sie enthält keinen Text, nur Bilder von Seiten; bitte zuerst eine Texterkennung darüber laufen lassen.</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>Beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <source>Its text is far longer than an article can be.</source>
        <translation>Der Text ist viel länger, als ein Artikel sein kann.</translation>
    </message>
    <message>
        <source>It is protected by a password; save it without one first.</source>
        <translation>Durch ein Passwort geschützt; bitte vorher ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>It is no rich text: its beginning says so.</source>
        <translation>Das ist kein Rich Text, wie der Anfang zeigt.</translation>
    </message>
    <message>
        <source>It has no column “{missing}”; its columns are: {columns}.</source>
        <translation>Eine Spalte „{missing}“ gibt es nicht; die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Two of its columns have one name: {columns}.</source>
        <translation>Zwei Spalten haben denselben Namen: {columns}.</translation>
    </message>
    <message>
        <source>The number of its cells ({found}) is not that of the table&apos;s columns ({wanted}).</source>
        <translation>Die Zahl der Zellen ({found}) ist nicht die der Spalten der Tabelle ({wanted}).</translation>
    </message>
    <message>
        <source>It takes too much memory to read; it may be damaged.</source>
        <translation>Das Lesen braucht zu viel Speicher; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>It cannot be read as what its name says it is ({reason}).</source>
        <translation>Sie lässt sich nicht als das lesen, was ihr Name sagt ({reason}).</translation>
    </message>
    <message>
        <source>The rest of the table cannot be read from here on ({trouble}).</source>
        <translation>Der Rest der Tabelle lässt sich ab hier nicht lesen ({trouble}).</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout; save it as UTF-8.</source>
        <translation>Sie ist nicht durchweg {encoding}; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>layout, pictures and links</source>
        <translation>Gestaltung, Bilder und Verweise</translation>
    </message>
    <message>
        <source>Saved web pages, one article each</source>
        <translation>Gespeicherte Webseiten, je ein Artikel</translation>
    </message>
    <message>
        <source>The names of these files follow no pattern that is known; say it yourself.</source>
        <translation>Die Namen dieser Dateien folgen keinem bekannten Muster; bitte das Muster angeben.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind}; only entries of one kind are merged.</source>
        <translation>„{name}“ ist von anderer Art ({kind} gesucht); nur Einträge einer Art werden zusammengeführt.</translation>
    </message>
    <message>
        <source>add statement ({statement})</source>
        <translation>Aussage hinzufügen ({statement})</translation>
    </message>
    <message>
        <source>unset actor ({statement})</source>
        <translation>Akteur zurücknehmen ({statement})</translation>
    </message>
    <message>
        <source>unset stance ({statement})</source>
        <translation>Haltung zurücknehmen ({statement})</translation>
    </message>
    <message>
        <source>unset measure ({statement})</source>
        <translation>Maßnahme zurücknehmen ({statement})</translation>
    </message>
    <message>
        <source>set actor to {name} ({statement})</source>
        <translation>Akteur auf {name} setzen ({statement})</translation>
    </message>
    <message>
        <source>set stance to {name} ({statement})</source>
        <translation>Haltung auf {name} setzen ({statement})</translation>
    </message>
    <message>
        <source>set measure to {name} ({statement})</source>
        <translation>Maßnahme auf {name} setzen ({statement})</translation>
    </message>
    <message>
        <source>create actor “{name}” ({statement})</source>
        <translation>Akteur „{name}“ anlegen ({statement})</translation>
    </message>
    <message>
        <source>create stance “{name}” ({statement})</source>
        <translation>Haltung „{name}“ anlegen ({statement})</translation>
    </message>
    <message>
        <source>create measure “{name}” ({statement})</source>
        <translation>Maßnahme „{name}“ anlegen ({statement})</translation>
    </message>
    <message>
        <source>change evidence ({statement})</source>
        <translation>Beleg ändern ({statement})</translation>
    </message>
    <message>
        <source>mark where the actor stands ({statement})</source>
        <translation>Stelle des Akteurs markieren ({statement})</translation>
    </message>
    <message>
        <source>mark where the stance shows ({statement})</source>
        <translation>Stelle der Haltung markieren ({statement})</translation>
    </message>
    <message>
        <source>mark where the measure stands ({statement})</source>
        <translation>Stelle der Maßnahme markieren ({statement})</translation>
    </message>
    <message>
        <source>unset voice ({statement})</source>
        <translation>Stimme zurücknehmen ({statement})</translation>
    </message>
    <message>
        <source>set voice to author ({statement})</source>
        <translation>Stimme auf Autor setzen ({statement})</translation>
    </message>
    <message>
        <source>set voice to quoted ({statement})</source>
        <translation>Stimme auf zitiert setzen ({statement})</translation>
    </message>
    <message>
        <source>set voice to reported ({statement})</source>
        <translation>Stimme auf berichtet setzen ({statement})</translation>
    </message>
    <message>
        <source>set confidence to {confidence} ({statement})</source>
        <translation>Sicherheit auf {confidence} setzen ({statement})</translation>
    </message>
    <message>
        <source>unset confidence ({statement})</source>
        <translation>Sicherheit zurücknehmen ({statement})</translation>
    </message>
    <message>
        <source>write note ({statement})</source>
        <translation>Notiz schreiben ({statement})</translation>
    </message>
    <message>
        <source>flag for review ({statement})</source>
        <translation>zur Prüfung vormerken ({statement})</translation>
    </message>
    <message>
        <source>take away the flag ({statement})</source>
        <translation>Vormerkung aufheben ({statement})</translation>
    </message>
    <message>
        <source>set {field} ({statement})</source>
        <translation>{field} setzen ({statement})</translation>
    </message>
    <message>
        <source>delete draft ({statement})</source>
        <translation>Entwurf löschen ({statement})</translation>
    </message>
    <message>
        <source>delete statement ({statement})</source>
        <translation>Aussage löschen ({statement})</translation>
    </message>
    <message>
        <source>entities, also of several parts</source>
        <translation>Entitäten, auch aus mehreren Teilen</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>events with their arguments</source>
        <translation>Ereignisse mit ihren Argumenten</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>references as identifiers</source>
        <translation>Verweise als Kennungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>several annotators as folders</source>
        <translation>mehrere Annotierende als Ordner</translation>
    </message>
    <message>
        <source>brat standoff, a folder of texts with their annotations</source>
        <translation>brat-Standoff, ein Ordner von Texten mit ihren Annotationen</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>chains of equal entities</source>
        <translation>Ketten gleicher Entitäten</translation>
    </message>
    <message>
        <source>events within events</source>
        <translation>Ereignisse in Ereignissen</translation>
    </message>
    <message>
        <source>“{path}” holds no annotations of brat.</source>
        <translation>„{path}“ enthält keine Annotationen von brat.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a text.</source>
        <translation>„{path}“ ist zu groß für einen Text.</translation>
    </message>
    <message>
        <source>files of annotations without a text</source>
        <translation>Annotationsdateien ohne Text</translation>
    </message>
    <message>
        <source>“{path}” holds too many files.</source>
        <translation>„{path}“ enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>lines that say nothing in brat’s format</source>
        <translation>Zeilen, die im Format von brat nichts sagen</translation>
    </message>
    <message>
        <source>chains of entities that are the same</source>
        <translation>Ketten von Entitäten, die dieselben sind</translation>
    </message>
    <message>
        <source>{name}, {key}</source>
        <translation>{name}, {key}</translation>
    </message>
    <message>
        <source>events without a trigger</source>
        <translation>Ereignisse ohne Auslöser</translation>
    </message>
    <message>
        <source>arguments that are not there</source>
        <translation>Argumente, die nicht da sind</translation>
    </message>
    <message>
        <source>events within events (their trigger is kept)</source>
        <translation>Ereignisse in Ereignissen (ihr Auslöser bleibt)</translation>
    </message>
    <message>
        <source>texts with their details</source>
        <translation>Texte mit ihren Angaben</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>labels of the whole text</source>
        <translation>Labels des ganzen Textes</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>doccano, a text with its labels on each line</source>
        <translation>doccano, in jeder Zeile ein Text mit seinen Labels</translation>
    </message>
    <message>
        <source>what was approved</source>
        <translation>was freigegeben wurde</translation>
    </message>
    <message>
        <source>The file holds no text that doccano exported.</source>
        <translation>Die Datei enthält keinen Text, den doccano exportiert hat.</translation>
    </message>
    <message>
        <source>marks without a place or a label</source>
        <translation>Markierungen ohne Stelle oder Label</translation>
    </message>
    <message>
        <source>lines without a text</source>
        <translation>Zeilen ohne Text</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>choices, ratings and texts for a mark</source>
        <translation>Auswahl, Bewertung und Text zu einer Markierung</translation>
    </message>
    <message>
        <source>several annotators</source>
        <translation>mehrere Annotierende</translation>
    </message>
    <message>
        <source>predictions with scores, as suggestions</source>
        <translation>Vorhersagen mit ihren Werten, als Vorschläge</translation>
    </message>
    <message>
        <source>what was skipped</source>
        <translation>was übersprungen wurde</translation>
    </message>
    <message>
        <source>Label Studio, tasks as JSON</source>
        <translation>Label Studio, Aufgaben als JSON</translation>
    </message>
    <message>
        <source>marks in pages and dialogues</source>
        <translation>Markierungen in Webseiten und Dialogen</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>images, sound and video</source>
        <translation>Bilder, Ton und Video</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation>Aufgabe {number}</translation>
    </message>
    <message>
        <source>The file holds no task of Label Studio.</source>
        <translation>Die Datei enthält keine Aufgabe von Label Studio.</translation>
    </message>
    <message>
        <source>“{slot}”, of a kind that has no place here</source>
        <translation>„{slot}“, von einer Art, die hier keinen Platz hat</translation>
    </message>
    <message>
        <source>tasks without a text</source>
        <translation>Aufgaben ohne Text</translation>
    </message>
    <message>
        <source>drafts of Label Studio</source>
        <translation>Entwürfe von Label Studio</translation>
    </message>
    <message>
        <source>Reading tasks</source>
        <translation>Aufgaben werden gelesen</translation>
    </message>
    <message>
        <source>“{path}” is too large to be read at once.</source>
        <translation>„{path}“ ist zu groß, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Nothing was imported.</source>
        <translation>„{path}“ kann nicht gelesen werden: {reason}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <source>what was ignored</source>
        <translation>was ignoriert wurde</translation>
    </message>
    <message>
        <source>Prodigy, a task with its spans and relations on each line</source>
        <translation>Prodigy, in jeder Zeile eine Aufgabe mit Spannen und Relationen</translation>
    </message>
    <message>
        <source>answers that were rejected</source>
        <translation>abgelehnte Antworten</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The file holds no task of Prodigy.</source>
        <translation>Die Datei enthält keine Aufgabe von Prodigy.</translation>
    </message>
    <message>
        <source>marks in answers that were rejected</source>
        <translation>Markierungen in abgelehnten Antworten</translation>
    </message>
    <message>
        <source>links to something that is no mark</source>
        <translation>Verknüpfungen mit etwas, das keine Markierung ist</translation>
    </message>
    <message>
        <source>One of these holds annotations, which come in by themselves: take the others away.</source>
        <translation>Eines davon enthält Annotationen, die allein importiert werden: die anderen herausnehmen.</translation>
    </message>
    <message>
        <source>metadata found in the page and its text</source>
        <translation>in der Seite und ihrem Text gefundene Metadaten</translation>
    </message>
    <message>
        <source>The codebook alone, for other programs (REFI-QDA)</source>
        <translation>Das Codebuch allein, für andere Programme (REFI-QDA)</translation>
    </message>
    <message>
        <source>other names, examples, kinds of actors and identifiers</source>
        <translation>weitere Namen, Beispiele, Arten von Akteuren und Kennungen</translation>
    </message>
    <message>
        <source>The codebook does not ask for: {names}. Nothing was imported; add the field to the codebook, or ask for it to be created.</source>
        <translation>Das Codebuch fragt nicht nach: {names}. Nichts wurde importiert; das Feld ins Codebuch aufnehmen oder verlangen, dass es angelegt wird.</translation>
    </message>
    <message>
        <source>{what} Say it with --as.</source>
        <translation>{what} Mit --as sagen, was sie sind.</translation>
    </message>
    <message>
        <source>A saved search has a query of its own. Leave out its name or the query.</source>
        <translation>Eine gespeicherte Suche hat ihre eigene Anfrage. Ihren Namen oder die Anfrage weglassen.</translation>
    </message>
    <message>
        <source>characters as they are seen</source>
        <translation>Zeichen, wie man sie sieht</translation>
    </message>
    <message>
        <source>Not asked for, and left in the file: {names}.</source>
        <translation>Nicht verlangt und in der Datei gelassen: {names}.</translation>
    </message>
    <message>
        <source>answers to “{slot}” that do not fit (kept in the note)</source>
        <translation>Antworten auf „{slot}“, die nicht passen (in der Notiz erhalten)</translation>
    </message>
    <message>
        <source>places of answers (their words are kept)</source>
        <translation>Stellen von Antworten (ihre Wörter bleiben erhalten)</translation>
    </message>
    <message>
        <source>documents with their details and tags</source>
        <translation>Dokumente mit ihren Angaben und Schlagwörtern</translation>
    </message>
    <message>
        <source>what is complete</source>
        <translation>was fertig ist</translation>
    </message>
    <message>
        <source>documents marked complete in which nobody recorded anything</source>
        <translation>als fertig markierte Dokumente, in denen niemand etwas erfasst hat</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>Aussagen werden gelesen</translation>
    </message>
    <message>
        <source>It holds text outside of its articles, which was left out: {count} letters.</source>
        <translation>Sie enthält Text außerhalb ihrer Artikel, der weggelassen wurde: {count} Buchstaben.</translation>
    </message>
    <message>
        <source>sheets of other columns, unless they are asked for</source>
        <translation>Blätter mit anderen Spalten, wenn nicht nach ihnen gefragt wird</translation>
    </message>
    <message>
        <source>what formulas come to</source>
        <translation>was Formeln ergeben</translation>
    </message>
    <message>
        <source>This sheet was not read: its columns are others than those of “{first}”. Save it as a file of its own, or ask for it on the command line with --sheet.</source>
        <translation>Dieses Blatt wurde nicht gelesen: Seine Spalten sind andere als die von „{first}“. Als eigene Datei speichern oder es auf der Befehlszeile mit --sheet verlangen.</translation>
    </message>
    <message>
        <source>This sheet was not asked for.</source>
        <translation>Nach diesem Blatt wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>It has no sheet “{name}”; its sheets are: {names}.</source>
        <translation>Es hat kein Blatt „{name}“; seine Blätter sind: {names}.</translation>
    </message>
    <message>
        <source>values of stances</source>
        <translation>Werte der Haltungen</translation>
    </message>
    <message>
        <source>extra fields</source>
        <translation>zusätzliche Felder</translation>
    </message>
    <message>
        <source>earlier revisions of the codebook</source>
        <translation>frühere Fassungen des Codebuchs</translation>
    </message>
    <message>
        <source>It is no REFI-QDA codebook.</source>
        <translation>Es ist kein REFI-QDA-Codebuch.</translation>
    </message>
    <message>
        <source>A code in it has no name, or there are too many of them.</source>
        <translation>Ein Code darin hat keinen Namen, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>a folder: articles with their texts, statements, passages, how far each article is</source>
        <translation>ein Ordner: Artikel mit ihren Texten, Aussagen, Textstellen, wie weit jeder Artikel ist</translation>
    </message>
    <message>
        <source>one file: a row for each statement</source>
        <translation>eine Datei: eine Zeile je Aussage</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>It is nearly the same as “{title}”.</source>
        <translation>Fast gleich wie „{title}“.</translation>
    </message>
    <message>
        <source>It is nearly the same as “{title}”, which is in the project.</source>
        <translation>Fast gleich wie „{title}“, schon im Projekt.</translation>
    </message>
    <message>
        <source>articles with their texts</source>
        <translation>Artikel mit ihren Texten</translation>
    </message>
    <message>
        <source>statements with their passages</source>
        <translation>Aussagen mit ihren Textstellen</translation>
    </message>
    <message>
        <source>how far each article is</source>
        <translation>wie weit jeder Artikel ist</translation>
    </message>
    <message>
        <source>where each statement comes from</source>
        <translation>woher jede Aussage stammt</translation>
    </message>
    <message>
        <source>Glossator’s own format, JSON with a line for each article and layer</source>
        <translation>Glossators eigenes Format, JSON mit einer Zeile je Artikel und Ebene</translation>
    </message>
    <message>
        <source>articles with their texts and details, and how far each is</source>
        <translation>Artikel mit ihren Texten und Angaben, und wie weit jeder ist</translation>
    </message>
    <message>
        <source>statements with their passages, as annotations with slots</source>
        <translation>Aussagen mit ihren Textstellen, als Annotationen mit Verweisen</translation>
    </message>
    <message>
        <source>actor, stance, measure, voice, confidence, note and flag of each, as features</source>
        <translation>Akteur, Haltung, Maßnahme, Stimme, Sicherheit, Notiz und Vormerkung einer jeden, als Merkmale</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION, as JSON with its type system in a zip file</source>
        <translation>UIMA CAS für INCEpTION, als JSON mit seinem Typsystem in einer Zip-Datei</translation>
    </message>
    <message>
        <source>{place}: it does not say whose it is.</source>
        <translation>{place}: Es steht nicht da, von wem es ist.</translation>
    </message>
    <message>
        <source>Line {line} is not right YAML: {problem}.</source>
        <translation>Zeile {line} ist kein richtiges YAML: {problem}.</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed; put the text in quotation marks</source>
        <translation>Anker und Verweise (&amp; und *) sind nicht erlaubt; den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>tags (!) are not allowed; put the text in quotation marks</source>
        <translation>Typangaben (!) sind nicht erlaubt; den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>Lesen ist nicht möglich</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>What it changed has been changed again since. Nothing was changed.</source>
        <translation>Was der Schritt geändert hat, wurde seither wieder geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what} · {count} articles so far</source>
        <translation>{what} · bisher {count} Artikel</translation>
    </message>
    <message>
        <source>“{name}” has nothing of its kind to stand under.</source>
        <translation>Für „{name}“ gibt es nichts gleicher Art, worunter es stehen könnte.</translation>
    </message>
    <message>
        <source>“{name}” would stand in the codebook twice.</source>
        <translation>„{name}“ stünde zweimal im Codebuch.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand above itself.</source>
        <translation>„{name}“ kann nicht über sich selbst stehen.</translation>
    </message>
    <message>
        <source>“{name}” is merged into “{after}”.</source>
        <translation>„{name}“ ist in „{after}“ aufgegangen.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The codebook is called “{name}”.</source>
        <translation>Das Codebuch heißt „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is retired.</source>
        <translation>„{name}“ ist außer Gebrauch.</translation>
    </message>
    <message>
        <source>“{name}” is in use again.</source>
        <translation>„{name}“ ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The field “{name}” is new.</source>
        <translation>Das Feld „{name}“ ist neu.</translation>
    </message>
    <message>
        <source>The field “{name}” is gone.</source>
        <translation>Das Feld „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{before}” is called “{after}”.</source>
        <translation>„{before}“ heißt „{after}“.</translation>
    </message>
    <message>
        <source>This is no version of the passage that is to be decided.</source>
        <translation>Das ist keine Fassung der Stelle, über die zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Choose actor, stance, measure and evidence first.</source>
        <translation>Zuerst Akteur, Haltung, Maßnahme und Beleg wählen.</translation>
    </message>
    <message>
        <source>Agreement takes two annotators.</source>
        <translation>Übereinstimmung braucht zwei Annotierende.</translation>
    </message>
    <message>
        <source>No unit was rated by two annotators.</source>
        <translation>Keine Einheit wurde von zwei Annotierenden eingeordnet.</translation>
    </message>
    <message>
        <source>Only one category occurs, so that agreement cannot be told from chance agreement.</source>
        <translation>Es kommt nur eine Kategorie vor, sodass sich Übereinstimmung nicht von zufälliger unterscheiden lässt.</translation>
    </message>
    <message>
        <source>It takes categories with an order.</source>
        <translation>Dafür brauchen die Kategorien eine Reihenfolge.</translation>
    </message>
    <message>
        <source>It is a figure of two annotators; it can be had for each pair of them.</source>
        <translation>Das ist ein Wert für zwei Annotierende; es gibt ihn für jedes Paar.</translation>
    </message>
    <message>
        <source>It is a figure of two annotators; for more there is Fleiss’ κ.</source>
        <translation>Das ist ein Wert für zwei Annotierende; für mehr gibt es Fleiss’ κ.</translation>
    </message>
    <message>
        <source>Nobody chose this category where two annotators rated.</source>
        <translation>Wo zwei Annotierende eingeordnet haben, hat niemand diese Kategorie gewählt.</translation>
    </message>
    <message>
        <source>Resampling the articles</source>
        <translation>Artikel werden neu gezogen</translation>
    </message>
    <message>
        <source>Comparing what is said of articles</source>
        <translation>Aussagen der Artikel werden verglichen</translation>
    </message>
    <message>
        <source>All of it is in one article, and an interval takes two.</source>
        <translation>Alles davon liegt in einem Artikel, und ein Intervall braucht zwei.</translation>
    </message>
    <message>
        <source>There is one unit, and an interval takes two.</source>
        <translation>Es gibt eine Einheit, und ein Intervall braucht zwei.</translation>
    </message>
    <message>
        <source>It is undefined on every resample.</source>
        <translation>Es ist auf jeder Ziehung unbestimmt.</translation>
    </message>
    <message>
        <source>Neither found a statement.</source>
        <translation>Beide haben keine Aussage gefunden.</translation>
    </message>
    <message>
        <source>A ratio scale begins at 0; there are values below it.</source>
        <translation>Eine Verhältnisskala beginnt bei 0; hier gibt es Werte darunter.</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>Resampling the texts</source>
        <translation>Texte werden neu gezogen</translation>
    </message>
    <message>
        <source>There is one text, and an interval takes two.</source>
        <translation>Es gibt einen Text, und ein Intervall braucht zwei.</translation>
    </message>
    <message>
        <source>Say what to compare: a project, --ratings FILE.csv or --spans FILE.csv.</source>
        <translation>Bitte sagen, was zu vergleichen ist: ein Projekt, --ratings DATEI.csv oder --spans DATEI.csv.</translation>
    </message>
    <message>
        <source>There are 0 to {most} resamples.</source>
        <translation>Es sind 0 bis {most} Ziehungen.</translation>
    </message>
    <message>
        <source>A seed is 0 or more.</source>
        <translation>Ein Startwert ist 0 oder größer.</translation>
    </message>
    <message>
        <source>Compare one thing at a time: a project, --ratings or --spans.</source>
        <translation>Bitte eines nach dem anderen vergleichen: ein Projekt, --ratings oder --spans.</translation>
    </message>
    <message>
        <source>Name the annotators with a comma between them, as in: Ana,Ben.</source>
        <translation>Bitte die Annotierenden mit einem Komma dazwischen nennen, wie in: Ana,Ben.</translation>
    </message>
    <message>
        <source>Nobody has marked an article done, so there is nothing to compare. Mark articles done, or name layers with --annotators.</source>
        <translation>Niemand hat einen Artikel als erledigt gekennzeichnet, also gibt es nichts zu vergleichen. Artikel als erledigt kennzeichnen oder Ebenen mit --annotators nennen.</translation>
    </message>
    <message>
        <source>Say at which level the ratings are: --level nominal, for names.</source>
        <translation>Angeben, welches Niveau die Einordnungen haben: --level nominal für Namen.</translation>
    </message>
    <message>
        <source>No article is to be shared out. Import some, or ask for others.</source>
        <translation>Es gibt keinen Artikel zu verteilen. Welche importieren, oder nach anderen fragen.</translation>
    </message>
    <message>
        <source>A threshold is a number from 0 on.</source>
        <translation>Eine Schwelle ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The time ends before it begins: {period}.</source>
        <translation>Die Zeit endet, bevor sie beginnt: {period}.</translation>
    </message>
    <message>
        <source>A step moves a window: give --window as well.</source>
        <translation>Ein Schritt verschiebt ein Fenster: auch --window angeben.</translation>
    </message>
    <message>
        <source>“{written}” is no day. Write it as 2025-03-15.</source>
        <translation>„{written}“ ist kein Tag. Zu schreiben als 2025-03-15.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of decisions: one JSON object with the key of each question and its answer.</source>
        <translation>„{name}“ ist keine Liste von Entscheidungen: ein JSON-Objekt mit dem Schlüssel jeder Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>accept a version ({statement})</source>
        <translation>Fassung annehmen ({statement})</translation>
    </message>
    <message>
        <source>build from parts ({statement})</source>
        <translation>aus Teilen zusammensetzen ({statement})</translation>
    </message>
    <message>
        <source>write anew ({statement})</source>
        <translation>neu schreiben ({statement})</translation>
    </message>
    <message>
        <source>reject all versions ({statement})</source>
        <translation>alle Fassungen verwerfen ({statement})</translation>
    </message>
    <message>
        <source>decide that there is no statement ({statement})</source>
        <translation>entscheiden, dass hier keine Aussage steht ({statement})</translation>
    </message>
    <message>
        <source>withdraw the verdict in “{title}”</source>
        <translation>Entscheidung in „{title}“ zurücknehmen</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters.</source>
        <translation>Eine Notiz hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Choose who is adjudicating first.</source>
        <translation>Zuerst wählen, wer entscheidet.</translation>
    </message>
    <message>
        <source>This has changed since you looked at it. Look at it again, then decide.</source>
        <translation>Das hat sich geändert, seit es angesehen wurde. Noch einmal ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>The gold of this article came in from a file, and is not made here. Nothing was changed.</source>
        <translation>Das Gold dieses Artikels kam aus einer Datei und wird nicht hier gemacht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This verdict is no longer in the project.</source>
        <translation>Diese Entscheidung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>A statement in gold needs actor, stance, measure and evidence.</source>
        <translation>Eine Aussage im Gold braucht Akteur, Haltung, Maßnahme und Beleg.</translation>
    </message>
    <message>
        <source>This project has gold of its own. Nothing was imported; bring gold from a file into a project that has none.</source>
        <translation>Dieses Projekt hat eigenes Gold. Nichts wurde importiert; Gold aus einer Datei in ein Projekt bringen, das keines hat.</translation>
    </message>
    <message>
        <source>{place}: a statement in gold needs actor, stance, measure and evidence. Nothing was imported.</source>
        <translation>{place}: Eine Aussage im Gold braucht Akteur, Haltung, Maßnahme und Beleg. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>One of the layers to be compared is not in the project.</source>
        <translation>Eine der Ebenen, die verglichen werden sollen, ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>make the gold layer</source>
        <translation>Goldebene anlegen</translation>
    </message>
    <message>
        <source>accept what is unanimous ({count} ×)</source>
        <translation>Einstimmiges annehmen ({count} ×)</translation>
    </message>
    <message>
        <source>accept what the majority says ({count} ×)</source>
        <translation>annehmen, was die Mehrheit sagt ({count} ×)</translation>
    </message>
    <message>
        <source>Comparing annotators</source>
        <translation>Annotierende werden verglichen</translation>
    </message>
    <message>
        <source>share {count} articles out among {names}</source>
        <translation>{count} Artikel auf {names} verteilen</translation>
    </message>
    <message>
        <source>{count} articles that are annotated in “{name}” are not here.</source>
        <translation>{count} Artikel, die in „{name}“ annotiert sind, fehlen hier.</translation>
    </message>
    <message>
        <source>“{file}”: “{title}” cannot come in. {reason} Nothing was changed.</source>
        <translation>„{file}“: „{title}“ kann nicht hereinkommen. {reason} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>bring in “{name}”</source>
        <translation>„{name}“ hereinholen</translation>
    </message>
    <message>
        <source>bring in {count} projects</source>
        <translation>{count} Projekte hereinholen</translation>
    </message>
    <message>
        <source>The field “{name}” asks for something else in each.</source>
        <translation>Das Feld „{name}“ fragt in beiden nach etwas anderem.</translation>
    </message>
    <message>
        <source>The layer of {name} has changed in both. Theirs would add {new}, change {changed} and remove {gone} statements.</source>
        <translation>Die Ebene von {name} hat sich in beiden geändert. Die andere würde {new} Aussagen hinzufügen, {changed} ändern und {gone} entfernen.</translation>
    </message>
    <message>
        <source>“{file}” quotes “{quote}” from “{title}” at {start}–{end}, which the article does not say there. Nothing was changed.</source>
        <translation>„{file}“ zitiert „{quote}“ aus „{title}“ bei {start}–{end}, was dort nicht im Artikel steht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The saved search “{name}” is another one here.</source>
        <translation>Die gespeicherte Suche „{name}“ ist hier eine andere.</translation>
    </message>
    <message>
        <source>Gold is made by adjudication alone. Change the verdict, or withdraw it.</source>
        <translation>Gold entsteht allein durch Entscheidungen. Die Entscheidung ändern oder zurücknehmen.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>“{name}” holds so many annotations that reading them from a zip file takes too long; unpack the file first.</source>
        <translation>„{name}“ enthält so viele Annotationen, dass das Lesen aus einer ZIP-Datei zu lange dauert; bitte die Datei zuerst entpacken.</translation>
    </message>
    <message>
        <source>“{name}” does not count in {unit}. It counts in: {units}.</source>
        <translation>„{name}“ zählt nicht in {unit}. Es zählt in: {units}.</translation>
    </message>
    <message>
        <source>Gold is not settled: disagreements wait for a decision ({count}, in {articles} of the articles). Decide them, take only articles that are done, or ask for gold with what is unresolved.</source>
        <translation>Gold steht noch nicht fest: Fälle warten auf eine Entscheidung ({count}, in {articles} der Artikel). Sie entscheiden, nur erledigte Artikel nehmen, oder Gold mit dem Offenen verlangen.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2025-03-15, 2025-03 or 2025.</source>
        <translation>„{day}“ ist kein Tag. Zu schreiben als 2025-03-15, 2025-03 oder 2025.</translation>
    </message>
    <message>
        <source>There is no actor “{name}” in the codebook.</source>
        <translation>Im Codebuch gibt es keinen Akteur „{name}“.</translation>
    </message>
    <message>
        <source>There is no stance “{name}” in the codebook.</source>
        <translation>Im Codebuch gibt es keine Haltung „{name}“.</translation>
    </message>
    <message>
        <source>There is no measure “{name}” in the codebook.</source>
        <translation>Im Codebuch gibt es keine Maßnahme „{name}“.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
        <source>“{path}” is no table: {why}</source>
        <translation>„{path}“ ist keine Tabelle: {why}</translation>
    </message>
    <message>
        <source>“{path}” is not {encoding} throughout; save it as UTF-8.</source>
        <translation>„{path}“ ist nicht durchgehend {encoding}; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as CSV from line {line} on ({trouble}).</source>
        <translation>„{path}“ ist ab Zeile {line} nicht als CSV lesbar ({trouble}).</translation>
    </message>
    <message>
        <source>Line {line} of “{path}” has {cells} cells, and its header {width}.</source>
        <translation>Zeile {line} von „{path}“ hat {cells} Zellen, die Kopfzeile {width}.</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Glossator’s own format</source>
        <translation>Glossators eigenes Format</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Chat-Nachrichten</translation>
    </message>
    <message>
        <source>Messages to teach a language model to find statements: a folder with messages, their sources and the JSON Schema of an answer</source>
        <translation>Nachrichten, die einem Sprachmodell beibringen, Aussagen zu finden: ein Ordner mit Nachrichten, ihren Quellen und dem JSON-Schema einer Antwort</translation>
    </message>
    <message>
        <source>articles that are not done</source>
        <translation>Artikel, die nicht erledigt sind</translation>
    </message>
    <message>
        <source>where evidence is in the text</source>
        <translation>wo der Beleg im Text steht</translation>
    </message>
    <message>
        <source>marks of where actor, stance and measure are named</source>
        <translation>wo Akteur, Haltung und Maßnahme genannt sind</translation>
    </message>
    <message>
        <source>voice, confidence, notes, flags and answers to further questions</source>
        <translation>Stimme, Sicherheit, Notizen, Vormerkungen und Antworten auf weitere Fragen</translation>
    </message>
    <message>
        <source>where each statement comes from, and the votes</source>
        <translation>woher jede Aussage kommt, und die Voten</translation>
    </message>
    <message>
        <source>articles that are done, with their texts</source>
        <translation>erledigte Artikel mit ihren Texten</translation>
    </message>
    <message>
        <source>actor, stance, measure and evidence of each statement, as words</source>
        <translation>Akteur, Haltung, Maßnahme und Beleg jeder Aussage, als Wörter</translation>
    </message>
    <message>
        <source>the codebook, as instructions</source>
        <translation>das Codebuch, als Anweisung</translation>
    </message>
    <message>
        <source>Statement extraction</source>
        <translation>Aussagen finden</translation>
    </message>
    <message>
        <source>Statement extraction: a line of JSON for each article that is done, with its statements</source>
        <translation>Aussagen finden: eine Zeile JSON für jeden erledigten Artikel, mit seinen Aussagen</translation>
    </message>
    <message>
        <source>the votes, as shares</source>
        <translation>die Voten, als Anteile</translation>
    </message>
    <message>
        <source>Parquet tables</source>
        <translation>Parquet-Tabellen</translation>
    </message>
    <message>
        <source>Parquet tables: one file of statements (.parquet), or a folder with articles as well</source>
        <translation>Parquet-Tabellen: eine Datei mit Aussagen (.parquet), oder ein Ordner auch mit den Artikeln</translation>
    </message>
    <message>
        <source>one file: a row for each statement, with its passages</source>
        <translation>eine Datei: eine Zeile je Aussage, mit ihren Textstellen</translation>
    </message>
    <message>
        <source>Article retrieval</source>
        <translation>Artikel finden</translation>
    </message>
    <message>
        <source>Article retrieval: a folder with articles, measures as queries, and which article speaks of which</source>
        <translation>Artikel finden: ein Ordner mit Artikeln, Maßnahmen als Anfragen, und welcher Artikel von welcher spricht</translation>
    </message>
    <message>
        <source>actors, stances and evidence of statements</source>
        <translation>Akteure, Haltungen und Belege der Aussagen</translation>
    </message>
    <message>
        <source>whose statements they are, and where they come from</source>
        <translation>von wem die Aussagen sind, und woher sie kommen</translation>
    </message>
    <message>
        <source>which article speaks of which measure</source>
        <translation>welcher Artikel von welcher Maßnahme spricht</translation>
    </message>
    <message>
        <source>Stance pairs</source>
        <translation>Haltungspaare</translation>
    </message>
    <message>
        <source>Stance pairs: a row for each statement, with passage, actor, measure and stance (.csv)</source>
        <translation>Haltungspaare: eine Zeile je Aussage, mit Textstelle, Akteur, Maßnahme und Haltung (.csv)</translation>
    </message>
    <message>
        <source>texts and further details of articles</source>
        <translation>Texte und weitere Angaben der Artikel</translation>
    </message>
    <message>
        <source>articles without a statement</source>
        <translation>Artikel ohne Aussage</translation>
    </message>
    <message>
        <source>the gaps between several passages of evidence</source>
        <translation>die Lücken zwischen mehreren Textstellen</translation>
    </message>
    <message>
        <source>passage, actor, measure and stance of each statement</source>
        <translation>Textstelle, Akteur, Maßnahme und Haltung jeder Aussage</translation>
    </message>
    <message>
        <source>1 statement in an article that is not done</source>
        <translation>1 Aussage in einem Artikel, der nicht erledigt ist</translation>
    </message>
    <message>
        <source>{count} statements in articles that are not done</source>
        <translation>{count} Aussagen in Artikeln, die nicht erledigt sind</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>A workbook with the sheets articles, statements and spans</source>
        <translation>Eine Arbeitsmappe mit den Blättern articles, statements und spans</translation>
    </message>
    <message>
        <source>what is longer than 32,767 characters in one cell</source>
        <translation>was in einer Zelle länger ist als 32.767 Zeichen</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows, and there are more. Choose less, or another format.</source>
        <translation>Ein Blatt fasst {most} Zeilen, und es sind mehr. Weniger wählen, oder ein anderes Format.</translation>
    </message>
    <message>
        <source>the end of 1 cell, such as a text, that is longer than a sheet holds</source>
        <translation>das Ende von 1 Zelle, etwa eines Textes, die länger ist, als ein Blatt fasst</translation>
    </message>
    <message>
        <source>the ends of {count} cells, such as texts, that are longer than a sheet holds</source>
        <translation>die Enden von {count} Zellen, etwa von Texten, die länger sind, als ein Blatt fasst</translation>
    </message>
    <message>
        <source>control characters in 1 cell</source>
        <translation>Steuerzeichen in 1 Zelle</translation>
    </message>
    <message>
        <source>control characters in {count} cells</source>
        <translation>Steuerzeichen in {count} Zellen</translation>
    </message>
    <message>
        <source>title, outlet, author, day, address, language and metadata of 1 article</source>
        <translation>Titel, Medium, Autor, Tag, Adresse, Sprache und Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>title, outlet, author, day, address, language and metadata of {count} articles</source>
        <translation>Titel, Medium, Autor, Tag, Adresse, Sprache und Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>the author, address, language and metadata of 1 article</source>
        <translation>Autor, Adresse, Sprache und Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>the author, address, language and metadata of {count} articles</source>
        <translation>Autor, Adresse, Sprache und Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>where the annotators stand with 1 article</source>
        <translation>wie weit die Annotierenden mit 1 Artikel sind</translation>
    </message>
    <message>
        <source>where the annotators stand with {count} articles</source>
        <translation>wie weit die Annotierenden mit {count} Artikeln sind</translation>
    </message>
    <message>
        <source>where the evidence of 1 statement stands in the text</source>
        <translation>wo der Beleg von 1 Aussage im Text steht</translation>
    </message>
    <message>
        <source>where the evidence of {count} statements stands in the text</source>
        <translation>wo die Belege von {count} Aussagen im Text stehen</translation>
    </message>
    <message>
        <source>the evidence of 1 statement, as it overlaps that of another one</source>
        <translation>der Beleg von 1 Aussage, da er den einer anderen überlappt</translation>
    </message>
    <message>
        <source>the evidence of {count} statements, as it overlaps that of others</source>
        <translation>die Belege von {count} Aussagen, da sie die anderer überlappen</translation>
    </message>
    <message>
        <source>the voice of 1 statement</source>
        <translation>die Stimme von 1 Aussage</translation>
    </message>
    <message>
        <source>the voice of {count} statements</source>
        <translation>die Stimmen von {count} Aussagen</translation>
    </message>
    <message>
        <source>the confidence of 1 statement</source>
        <translation>die Sicherheit von 1 Aussage</translation>
    </message>
    <message>
        <source>the confidence of {count} statements</source>
        <translation>die Sicherheit von {count} Aussagen</translation>
    </message>
    <message>
        <source>the note on 1 statement</source>
        <translation>die Notiz zu 1 Aussage</translation>
    </message>
    <message>
        <source>the notes on {count} statements</source>
        <translation>die Notizen zu {count} Aussagen</translation>
    </message>
    <message>
        <source>the flag of 1 statement</source>
        <translation>die Vormerkung von 1 Aussage</translation>
    </message>
    <message>
        <source>the flags of {count} statements</source>
        <translation>die Vormerkungen von {count} Aussagen</translation>
    </message>
    <message>
        <source>the answers to further questions of 1 statement</source>
        <translation>die Antworten auf weitere Fragen bei 1 Aussage</translation>
    </message>
    <message>
        <source>the answers to further questions of {count} statements</source>
        <translation>die Antworten auf weitere Fragen bei {count} Aussagen</translation>
    </message>
    <message>
        <source>where 1 statement comes from, and the votes on it</source>
        <translation>woher 1 Aussage kommt, und die Voten zu ihr</translation>
    </message>
    <message>
        <source>where {count} statements come from, and the votes on them</source>
        <translation>woher {count} Aussagen kommen, und die Voten zu ihnen</translation>
    </message>
    <message>
        <source>the votes on 1 statement</source>
        <translation>die Voten zu 1 Aussage</translation>
    </message>
    <message>
        <source>the votes on {count} statements</source>
        <translation>die Voten zu {count} Aussagen</translation>
    </message>
    <message>
        <source>the revision of the codebook under which 1 statement was made</source>
        <translation>die Fassung des Codebuchs, unter der 1 Aussage entstand</translation>
    </message>
    <message>
        <source>the revision of the codebook under which {count} statements were made</source>
        <translation>die Fassung des Codebuchs, unter der {count} Aussagen entstanden</translation>
    </message>
    <message>
        <source>whose statement it is, of 1 statement</source>
        <translation>von wem 1 Aussage ist</translation>
    </message>
    <message>
        <source>whose they are, of {count} statements</source>
        <translation>von wem {count} Aussagen sind</translation>
    </message>
    <message>
        <source>that 1 disagreement waits for a decision</source>
        <translation>dass 1 Fall auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>that {count} disagreements wait for a decision</source>
        <translation>dass {count} Fälle auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>actors and measures with kind, parent and identifier, how often they occur and their mean stance</source>
        <translation>Akteure und Maßnahmen mit Art, Übergeordnetem und Kennung, wie oft sie vorkommen und ihre mittlere Haltung</translation>
    </message>
    <message>
        <source>ties with their weight, and what was counted of agreement and conflict</source>
        <translation>Verbindungen mit ihrem Gewicht, und was an Übereinstimmung und Konflikt gezählt wurde</translation>
    </message>
    <message>
        <source>GraphML: a network of actors and measures; a folder of files for windows of time</source>
        <translation>GraphML: ein Netzwerk von Akteuren und Maßnahmen; ein Ordner von Dateien für Zeitfenster</translation>
    </message>
    <message>
        <source>texts, passages and single statements: a network only counts them</source>
        <translation>Texte, Stellen und einzelne Aussagen: ein Netzwerk zählt sie nur</translation>
    </message>
    <message>
        <source>time within a file: each window is a file of its own</source>
        <translation>die Zeit innerhalb einer Datei: jedes Fenster ist eine Datei für sich</translation>
    </message>
    <message>
        <source>in which windows of time each of them is there, and the weights then</source>
        <translation>in welchen Zeitfenstern jedes von ihnen da ist, und die Gewichte dann</translation>
    </message>
    <message>
        <source>GEXF: a network of actors and measures, with its windows of time, as Gephi reads it</source>
        <translation>GEXF: ein Netzwerk von Akteuren und Maßnahmen mit seinen Zeitfenstern, wie Gephi es liest</translation>
    </message>
    <message>
        <source>the same of each window of time</source>
        <translation>dasselbe für jedes Zeitfenster</translation>
    </message>
    <message>
        <source>Network as CSV: a folder with a list of nodes, a list of edges, and matrices</source>
        <translation>Netzwerk als CSV: ein Ordner mit einer Liste der Knoten, einer der Verbindungen, und Matrizen</translation>
    </message>
    <message>
        <source>say how far gold is</source>
        <translation>sagen, wie weit das Gold ist</translation>
    </message>
    <message>
        <source>line breaks within passages</source>
        <translation>Zeilenumbrüche in Textstellen</translation>
    </message>
    <message>
        <source>details of articles, and where annotators stand with them</source>
        <translation>Angaben zu Artikeln, und wie weit Annotierende mit ihnen sind</translation>
    </message>
    <message>
        <source>answers to further questions, and where each statement comes from</source>
        <translation>Antworten auf weitere Fragen, und woher jede Aussage kommt</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>the line breaks in 1 passage, which is in a piece for each line</source>
        <translation>die Zeilenumbrüche in 1 Textstelle, die ein Stück je Zeile hat</translation>
    </message>
    <message>
        <source>the line breaks in {count} passages, which are in a piece for each line</source>
        <translation>die Zeilenumbrüche in {count} Textstellen, die ein Stück je Zeile haben</translation>
    </message>
    <message>
        <source>Web Annotations of the W3C, articles and statements as JSON-LD</source>
        <translation>Web Annotations des W3C, Artikel und Aussagen als JSON-LD</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>whose they are</source>
        <translation>wessen sie sind</translation>
    </message>
    <message>
        <source>author, address, language and metadata of articles</source>
        <translation>Autor, Adresse, Sprache und Metadaten der Artikel</translation>
    </message>
    <message>
        <source>write what everybody missed ({statement})</source>
        <translation>schreiben, was alle übersehen haben ({statement})</translation>
    </message>
    <message>
        <source>Name a project and a folder, or a release with --verify.</source>
        <translation>Ein Projekt und einen Ordner nennen, oder eine Veröffentlichung mit --verify.</translation>
    </message>
    <message>
        <source>Name the folder that the release is to be written to.</source>
        <translation>Den Ordner nennen, in den die Veröffentlichung geschrieben werden soll.</translation>
    </message>
    <message>
        <source>With --verify name the release alone, and no project.</source>
        <translation>Mit --verify nur die Veröffentlichung nennen, kein Projekt.</translation>
    </message>
    <message>
        <source>Nobody has marked this article done yet, so nobody has missed anything.</source>
        <translation>Noch niemand hat diesen Artikel als erledigt gekennzeichnet, also hat auch niemand etwas übersehen.</translation>
    </message>
    <message>
        <source>Somebody has this statement there already. Decide about that one.</source>
        <translation>Jemand hat diese Aussage dort schon. Darüber ist zu entscheiden.</translation>
    </message>
    <message>
        <source>This statement stands in gold already.</source>
        <translation>Diese Aussage steht schon im Gold.</translation>
    </message>
    <message>
        <source>where the annotators stand with an article</source>
        <translation>wie weit die Annotierenden mit einem Artikel sind</translation>
    </message>
    <message>
        <source>articles with their texts, and statements with their passages</source>
        <translation>Artikel mit ihren Texten, und Aussagen mit ihren Stellen</translation>
    </message>
    <message>
        <source>how far each article is, where each statement comes from, and the votes</source>
        <translation>wie weit jeder Artikel ist, woher jede Aussage kommt, und die Voten</translation>
    </message>
    <message>
        <source>splits for training, validation and test</source>
        <translation>Teile für Training, Validierung und Test</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging-Face-Ordner</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name; with --replace, it is written over.</source>
        <translation>„{name}“ gibt es schon. Einen anderen Namen wählen; mit --replace wird es überschrieben.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {why}.</source>
        <translation>„{name}“ ist nicht brauchbar: {why}.</translation>
    </message>
    <message>
        <source>There is already “{known}”. Write “{name}” like that, or choose a name that differs in more than capitals.</source>
        <translation>„{known}“ gibt es schon. „{name}“ genauso schreiben, oder einen Namen wählen, der sich in mehr als Groß- und Kleinschreibung unterscheidet.</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>who annotated, which its own files seldom say</source>
        <translation>wer annotiert hat, was ihre eigenen Dateien selten sagen</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>tokens that are read</source>
        <translation>Wörter, die gelesen werden</translation>
    </message>
    <message>
        <source>edges inside a token, but beside the task</source>
        <translation>Kanten in einem Wort, außer neben der Aufgabe</translation>
    </message>
    <message>
        <source>REFI-QDA</source>
        <translation>REFI-QDA</translation>
    </message>
    <message>
        <source>that several passages are of one statement</source>
        <translation>dass mehrere Textstellen zu einer Aussage gehören</translation>
    </message>
    <message>
        <source>voice, confidence, flags, answers to further questions</source>
        <translation>Stimme, Sicherheit, Vormerkungen, Antworten auf weitere Fragen</translation>
    </message>
    <message>
        <source>articles that are done, as sentences and tokens</source>
        <translation>erledigte Artikel, als Sätze und Wörter</translation>
    </message>
    <message>
        <source>where actors and measures are named, and where evidence stands</source>
        <translation>wo Akteure und Maßnahmen genannt sind, und wo Belege stehen</translation>
    </message>
    <message>
        <source>CoNLL</source>
        <translation>CoNLL</translation>
    </message>
    <message>
        <source>the white space of texts</source>
        <translation>die Zwischenräume der Texte</translation>
    </message>
    <message>
        <source>which actor, stance and measure a statement has</source>
        <translation>welchen Akteur, welche Haltung und Maßnahme eine Aussage hat</translation>
    </message>
    <message>
        <source>marks that share a token with another one, edges inside a token</source>
        <translation>Marken, die ein Wort mit einer anderen teilen, Kanten in einem Wort</translation>
    </message>
    <message>
        <source>CoNLL: a folder with tokens and their tags (IOB2), a file for actors, for measures and for evidence</source>
        <translation>CoNLL: ein Ordner mit Wörtern und ihren Marken (IOB2), je eine Datei für Akteure, für Maßnahmen und für Belege</translation>
    </message>
    <message>
        <source>the white space of 1 article</source>
        <translation>die Zwischenräume von 1 Artikel</translation>
    </message>
    <message>
        <source>the white space of {count} articles</source>
        <translation>die Zwischenräume von {count} Artikeln</translation>
    </message>
    <message>
        <source>which actor, stance and measure 1 statement has, and what belongs to it</source>
        <translation>welchen Akteur, welche Haltung und Maßnahme 1 Aussage hat, und was zu ihr gehört</translation>
    </message>
    <message>
        <source>which actor, stance and measure {count} statements have, and what belongs to them</source>
        <translation>welchen Akteur, welche Haltung und Maßnahme {count} Aussagen haben, und was zu ihnen gehört</translation>
    </message>
    <message>
        <source>1 mark that shows where a stance is taken</source>
        <translation>1 Marke, die zeigt, wo eine Haltung eingenommen wird</translation>
    </message>
    <message>
        <source>{count} marks that show where a stance is taken</source>
        <translation>{count} Marken, die zeigen, wo eine Haltung eingenommen wird</translation>
    </message>
    <message>
        <source>1 mark that shares a token with another one</source>
        <translation>1 Marke, die ein Wort mit einer anderen teilt</translation>
    </message>
    <message>
        <source>{count} marks that share a token with another one</source>
        <translation>{count} Marken, die ein Wort mit einer anderen teilen</translation>
    </message>
    <message>
        <source>where exactly 1 mark begins and ends, as it reaches to the edges of its tokens</source>
        <translation>wo genau 1 Marke beginnt und endet, da sie bis an die Kanten ihrer Wörter reicht</translation>
    </message>
    <message>
        <source>where exactly {count} marks begin and end, as they reach to the edges of their tokens</source>
        <translation>wo genau {count} Marken beginnen und enden, da sie bis an die Kanten ihrer Wörter reichen</translation>
    </message>
    <message>
        <source>that 1 mark goes on from one sentence to the next</source>
        <translation>dass 1 Marke von einem Satz in den nächsten weitergeht</translation>
    </message>
    <message>
        <source>that {count} marks go on from one sentence to the next</source>
        <translation>dass {count} Marken von einem Satz in den nächsten weitergehen</translation>
    </message>
    <message>
        <source>person, organisation, concept and agreement of each statement</source>
        <translation>Person, Organisation, Konzept und Zustimmung jeder Aussage</translation>
    </message>
    <message>
        <source>its words and day</source>
        <translation>ihre Worte und ihr Tag</translation>
    </message>
    <message>
        <source>Events for DNA</source>
        <translation>Ereignisse für DNA</translation>
    </message>
    <message>
        <source>stances between in favour and against, but in a column beside</source>
        <translation>Haltungen zwischen dafür und dagegen, außer in einer Spalte daneben</translation>
    </message>
    <message>
        <source>whose each statement is</source>
        <translation>wessen jede Aussage ist</translation>
    </message>
    <message>
        <source>The event list of the Discourse Network Analyzer, a row for each statement (.csv)</source>
        <translation>Die Ereignisliste des Discourse Network Analyzer, eine Zeile je Aussage (.csv)</translation>
    </message>
    <message>
        <source>whether 1 statement agrees, as its stance is neither in favour nor against</source>
        <translation>ob 1 Aussage zustimmt, da ihre Haltung weder dafür noch dagegen ist</translation>
    </message>
    <message>
        <source>whether {count} statements agree, as their stances are neither in favour nor against</source>
        <translation>ob {count} Aussagen zustimmen, da ihre Haltungen weder dafür noch dagegen sind</translation>
    </message>
    <message>
        <source>when 1 article was published, of which no whole day is known</source>
        <translation>wann 1 Artikel erschienen ist, von dem kein ganzer Tag bekannt ist</translation>
    </message>
    <message>
        <source>when {count} articles were published, of which no whole day is known</source>
        <translation>wann {count} Artikel erschienen sind, von denen kein ganzer Tag bekannt ist</translation>
    </message>
    <message>
        <source>that several passages are of 1 statement</source>
        <translation>dass bei 1 Aussage mehrere Textstellen zu ihr gehören</translation>
    </message>
    <message>
        <source>that several passages are of one statement, of {count} of them</source>
        <translation>dass bei {count} Aussagen mehrere Textstellen zu einer gehören</translation>
    </message>
    <message>
        <source>actors, measures and evidence as entities</source>
        <translation>Akteure, Maßnahmen und Belege als Entitäten</translation>
    </message>
    <message>
        <source>stances as relations from actors to measures, with where they are taken</source>
        <translation>Haltungen als Relationen von Akteuren zu Maßnahmen, mit den Stellen, an denen sie eingenommen werden</translation>
    </message>
    <message>
        <source>Relation extraction</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Relation extraction: a line of JSON for each article that is done, with its entities and relations</source>
        <translation>Relationen: eine Zeile JSON für jeden erledigten Artikel, mit seinen Entitäten und Relationen</translation>
    </message>
    <message>
        <source>articles with their texts, as tokens</source>
        <translation>Artikel mit ihren Texten, als Wörter</translation>
    </message>
    <message>
        <source>spans of evidence, actors, stances and measures, which may overlap</source>
        <translation>Textstellen von Belegen, Akteuren, Haltungen und Maßnahmen, die sich überschneiden dürfen</translation>
    </message>
    <message>
        <source>statements, and whose they are, as user data</source>
        <translation>Aussagen, und wessen sie sind, als Nutzerdaten</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>edges inside a token, but in the user data</source>
        <translation>Kanten in einem Wort, außer in den Nutzerdaten</translation>
    </message>
    <message>
        <source>spaCy, articles as documents with their spans (DocBin)</source>
        <translation>spaCy, Artikel als Dokumente mit ihren Textstellen (DocBin)</translation>
    </message>
    <message>
        <source>UIMA CAS, XMI</source>
        <translation>UIMA CAS, XMI</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION, as XMI with its type system in a zip file</source>
        <translation>UIMA CAS für INCEpTION, als XMI mit seinem Typsystem in einer Zip-Datei</translation>
    </message>
    <message>
        <source>UIMA CAS, JSON</source>
        <translation>UIMA CAS, JSON</translation>
    </message>
    <message>
        <source>1 control character, in whose place stands a sign of replacement</source>
        <translation>1 Steuerzeichen, an dessen Stelle ein Ersatzzeichen steht</translation>
    </message>
    <message>
        <source>{count} control characters, in whose place stand signs of replacement</source>
        <translation>{count} Steuerzeichen, an deren Stelle Ersatzzeichen stehen</translation>
    </message>
    <message>
        <source>articles that are nearly the same as others of several splits</source>
        <translation>Artikel, die fast gleich sind wie andere aus mehreren Teilen</translation>
    </message>
    <message>
        <source>A folder for Hugging Face’s datasets: articles with their statements in fixed splits, with a card and Croissant</source>
        <translation>Ein Ordner für datasets von Hugging Face: Artikel mit ihren Aussagen in festen Teilen, mit Datenblatt und Croissant</translation>
    </message>
    <message>
        <source>edges inside what is seen as one character, where positions count graphemes</source>
        <translation>Ränder innerhalb dessen, was als ein Zeichen zu sehen ist, wo Stellen Grapheme zählen</translation>
    </message>
    <message>
        <source>where exactly 1 mark begins and ends, as it reaches to the edges of what is seen as one character</source>
        <translation>wo genau 1 Markierung beginnt und endet, da sie bis zu den Rändern dessen reicht, was als ein Zeichen zu sehen ist</translation>
    </message>
    <message>
        <source>where exactly {count} marks begin and end, as they reach to the edges of what is seen as one character</source>
        <translation>wo genau {count} Markierungen beginnen und enden, da sie bis zu den Rändern dessen reichen, was als ein Zeichen zu sehen ist</translation>
    </message>
    <message>
        <source>Stance pairs, Parquet</source>
        <translation>Haltungspaare, Parquet</translation>
    </message>
    <message>
        <source>Stance pairs as Parquet, in columns with types</source>
        <translation>Haltungspaare als Parquet, in Spalten mit Typen</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, or is not a Glossator project. Name a file that holds its passphrase in {variable}.</source>
        <translation>„{name}“ ist verschlüsselt oder kein Glossator-Projekt. In {variable} eine Datei nennen, die seine Passphrase enthält.</translation>
    </message>
    <message>
        <source>No backup could be made: {reason} Your work itself is saved as always.</source>
        <translation>Es ließ sich keine Sicherung anlegen: {reason} Die Arbeit selbst ist gespeichert wie immer.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in “{folder}” just now, and go to “{instead}” beside the project: {reason}</source>
        <translation>In „{folder}“ lassen sich gerade keine Sicherungen ablegen; sie kommen nach „{instead}“ neben dem Projekt: {reason}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>This is a backup of another project than “{name}”. Open a copy of it instead.</source>
        <translation>Dies ist die Sicherung eines anderen Projekts als „{name}“. Stattdessen eine Kopie davon öffnen.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>There is no backup of “{name}” to restore.</source>
        <translation>Von „{name}“ gibt es keine Sicherung, zu der man zurückgehen könnte.</translation>
    </message>
    <message>
        <source>Name a file that holds the new passphrase with --passphrase-file.</source>
        <translation>Mit --passphrase-file eine Datei nennen, die die neue Passphrase enthält.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{path}” is not a text in UTF-8.</source>
        <translation>„{path}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>outlet, author, day, address, language and metadata of articles</source>
        <translation>Medium, Autor, Tag, Adresse, Sprache und Metadaten von Artikeln</translation>
    </message>
    <message>
        <source>where each statement comes from, under which revision of the codebook it was made, and the votes</source>
        <translation>woher jede Aussage stammt, unter welcher Fassung des Codebuchs sie entstand, und die Stimmen</translation>
    </message>
    <message>
        <source>text, address, language and further metadata of 1 article</source>
        <translation>Text, Adresse, Sprache und weitere Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>text, address, language and further metadata of {count} articles</source>
        <translation>Text, Adresse, Sprache und weitere Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>spaCy takes no file with more than {most} tokens. Choose less, or another format.</source>
        <translation>spaCy nimmt keine Datei mit mehr als {most} Tokens. Weniger wählen oder ein anderes Format.</translation>
    </message>
    <message>
        <source>the JSON Schema of a line, in a file beside it</source>
        <translation>das JSON-Schema einer Zeile, in einer Datei daneben</translation>
    </message>
    <message>
        <source>where each statement comes from, and under which revision of the codebook it was made</source>
        <translation>woher jede Aussage stammt und unter welcher Fassung des Codebuchs sie entstand</translation>
    </message>
    <message>
        <source>further metadata of 1 article</source>
        <translation>weitere Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>further metadata of {count} articles</source>
        <translation>weitere Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>texts, titles and further details of articles</source>
        <translation>Texte, Titel und weitere Angaben von Artikeln</translation>
    </message>
    <message>
        <source>1 article that is not done</source>
        <translation>1 Artikel, der nicht erledigt ist</translation>
    </message>
    <message>
        <source>{count} articles that are not done</source>
        <translation>{count} Artikel, die nicht erledigt sind</translation>
    </message>
    <message>
        <source>the work of annotators who are not done, in 1 article that others are done with</source>
        <translation>was Annotierende, die nicht fertig sind, zu 1 Artikel sagen, den andere erledigt haben</translation>
    </message>
    <message>
        <source>the work of annotators who are not done, in {count} articles that others are done with</source>
        <translation>was Annotierende, die nicht fertig sind, zu {count} Artikeln sagen, die andere erledigt haben</translation>
    </message>
    <message>
        <source>“{text}” is no licence. Name one by its SPDX identifier, such as CC-BY-4.0, or by the address where its terms stand.</source>
        <translation>„{text}“ ist keine Lizenz. Sie ist mit ihrem SPDX-Kürzel zu nennen, etwa CC-BY-4.0, oder mit der Adresse, unter der ihre Bedingungen stehen.</translation>
    </message>
    <message>
        <source>text, title, outlet, author, day, address, language and metadata of 1 article</source>
        <translation>Text, Titel, Medium, Autor, Tag, Adresse, Sprache und Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>text, title, outlet, author, day, address, language and metadata of {count} articles</source>
        <translation>Text, Titel, Medium, Autor, Tag, Adresse, Sprache und Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>outlet, author, day, address, language and metadata of 1 article</source>
        <translation>Medium, Autor, Tag, Adresse, Sprache und Metadaten von 1 Artikel</translation>
    </message>
    <message>
        <source>outlet, author, day, address, language and metadata of {count} articles</source>
        <translation>Medium, Autor, Tag, Adresse, Sprache und Metadaten von {count} Artikeln</translation>
    </message>
    <message>
        <source>None of these articles has a day, so there are no windows of time.</source>
        <translation>Keiner dieser Artikel hat einen Tag, also gibt es keine Zeitfenster.</translation>
    </message>
    <message>
        <source>texts and passages: statements are only counted, {count} of them</source>
        <translation>Texte und Stellen: Aussagen werden nur gezählt, {count} davon</translation>
    </message>
    <message>
        <source>Counting the network</source>
        <translation>Zählen des Netzwerks</translation>
    </message>
    <message>
        <source>statements of articles without a day: {count}</source>
        <translation>Aussagen aus Artikeln ohne Tag: {count}</translation>
    </message>
    <message>
        <source>“{path}” is there already. Name a new file.</source>
        <translation>„{path}“ gibt es schon. Eine neue Datei nennen.</translation>
    </message>
    <message>
        <source>that gold waits for a decision, but for statements whose decision has come back</source>
        <translation>dass Gold auf eine Entscheidung wartet, außer bei Aussagen, deren Entscheidung wieder offen ist</translation>
    </message>
    <message>
        <source>that gold waits for a decision</source>
        <translation>dass Gold auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>one file: articles without a statement, and that gold waits for a decision there</source>
        <translation>eine Datei: Artikel ohne Aussage, und dass Gold dort auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>articles without a statement, and that gold waits for a decision there</source>
        <translation>Artikel ohne Aussage, und dass Gold dort auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>the votes on stances, as shares</source>
        <translation>die Voten zu Haltungen, als Anteile</translation>
    </message>
    <message>
        <source>1 control character in a name, a detail or a note</source>
        <translation>1 Steuerzeichen in einem Namen, einer Angabe oder einer Notiz</translation>
    </message>
    <message>
        <source>“{name}” does not say whether its codes are actors, stances or measures.</source>
        <translation>„{name}“ sagt nicht, ob seine Codes Akteure, Haltungen oder Maßnahmen sind.</translation>
    </message>
    <message>
        <source>{count} control characters in names, details and notes</source>
        <translation>{count} Steuerzeichen in Namen, Angaben und Notizen</translation>
    </message>
    <message>
        <source>where 1 statement comes from</source>
        <translation>woher 1 Aussage kommt</translation>
    </message>
    <message>
        <source>where {count} statements come from</source>
        <translation>woher {count} Aussagen kommen</translation>
    </message>
    <message>
        <source>the votes on 1 statement but for those on its stance</source>
        <translation>die Voten zu 1 Aussage, außer denen zu ihrer Haltung</translation>
    </message>
    <message>
        <source>the votes on {count} statements but for those on their stances</source>
        <translation>die Voten zu {count} Aussagen, außer denen zu ihren Haltungen</translation>
    </message>
    <message>
        <source>that 1 disagreement waits for a decision, in an article of which nothing goes out</source>
        <translation>dass 1 Fall auf eine Entscheidung wartet, in einem Artikel, von dem nichts hinausgeht</translation>
    </message>
    <message>
        <source>that {count} disagreements wait for a decision, in articles of which nothing goes out</source>
        <translation>dass {count} Fälle auf eine Entscheidung warten, in Artikeln, von denen nichts hinausgeht</translation>
    </message>
    <message>
        <source>with windows of time, the network of the whole time</source>
        <translation>mit Zeitfenstern das Netzwerk der ganzen Zeit</translation>
    </message>
    <message>
        <source>GraphML has a file for each window of time, in a folder: name a folder, such as “{folder}”, or choose GEXF, which has all windows in one file.</source>
        <translation>GraphML hat für jedes Zeitfenster eine Datei, in einem Ordner: einen Ordner nennen, etwa „{folder}“, oder GEXF wählen, das alle Fenster in einer Datei hat.</translation>
    </message>
    <message>
        <source>in windows of time, statements of articles without a day: {count}</source>
        <translation>in Zeitfenstern Aussagen von Artikeln ohne Tag: {count}</translation>
    </message>
    <message>
        <source>the network of the whole time: without windows, it is written</source>
        <translation>das Netzwerk der ganzen Zeit: ohne Fenster wird es geschrieben</translation>
    </message>
    <message>
        <source>ties below the threshold: {count}</source>
        <translation>Verbindungen unter der Schwelle: {count}</translation>
    </message>
    <message>
        <source>“{path}” has a header and no units below it.</source>
        <translation>„{path}“ hat eine Kopfzeile und keine Einheiten darunter.</translation>
    </message>
    <message>
        <source>“{path}” has no column of an annotator.</source>
        <translation>„{path}“ hat keine Spalte einer annotierenden Person.</translation>
    </message>
    <message>
        <source>“{path}” has {count} annotators; {most} are the most that are compared.</source>
        <translation>„{path}“ hat {count} Annotierende; höchstens {most} werden verglichen.</translation>
    </message>
    <message>
        <source>Column {number} has no name of an annotator.</source>
        <translation>Spalte {number} hat keinen Namen einer annotierenden Person.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”.</source>
        <translation>Zwei Spalten heißen „{name}“.</translation>
    </message>
    <message>
        <source>Line {line} names no article.</source>
        <translation>Zeile {line} nennt keinen Artikel.</translation>
    </message>
    <message>
        <source>“{cell}” of {annotator} in line {line} is no number.</source>
        <translation>„{cell}“ von {annotator} in Zeile {line} ist keine Zahl.</translation>
    </message>
    <message>
        <source>A scale is for the ordinal level alone.</source>
        <translation>Eine Skala gehört nur zum Niveau ordinal.</translation>
    </message>
    <message>
        <source>A scale names each of its categories once.</source>
        <translation>Eine Skala nennt jede ihrer Kategorien einmal.</translation>
    </message>
    <message>
        <source>More than {most} ratings are too many.</source>
        <translation>Mehr als {most} Einordnungen sind zu viele.</translation>
    </message>
    <message>
        <source>There are {count} different numbers; at the ratio level, {most} are the most. Round them, or take the interval level.</source>
        <translation>Es gibt {count} verschiedene Zahlen; auf dem Niveau ratio sind höchstens {most} möglich. Die Zahlen runden oder das Niveau interval nehmen.</translation>
    </message>
    <message>
        <source>“{cell}” of {annotator} in line {line} is no number, so that its rank is not known. Name all categories in their order with --scale.</source>
        <translation>„{cell}“ von {annotator} in Zeile {line} ist keine Zahl, sodass der Rang nicht bekannt ist. Alle Kategorien in ihrer Reihenfolge mit --scale nennen.</translation>
    </message>
    <message>
        <source>“{cell}” of {annotator} in line {line} is not on the scale.</source>
        <translation>„{cell}“ von {annotator} in Zeile {line} steht nicht auf der Skala.</translation>
    </message>
    <message>
        <source>Counting in “{title}”</source>
        <translation>Zählen in „{title}“</translation>
    </message>
    <message>
        <source>“{path}” has a header and no marks below it.</source>
        <translation>„{path}“ hat eine Kopfzeile und darunter keine Markierungen.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” in “{column}” is not a whole number from 0 on.</source>
        <translation>Zeile {line}: „{cell}“ in „{column}“ ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” in “{column}” is beyond any text.</source>
        <translation>Zeile {line}: „{cell}“ in „{column}“ liegt jenseits jedes Textes.</translation>
    </message>
    <message>
        <source>“{path}” has no column “{name}”; it needs {wanted}.</source>
        <translation>„{path}“ hat keine Spalte „{name}“; nötig sind {wanted}.</translation>
    </message>
    <message>
        <source>Line {line} names no annotator.</source>
        <translation>Zeile {line} nennt niemanden, der annotiert hat.</translation>
    </message>
    <message>
        <source>More than {most} annotators cannot be compared; is “annotator” the right column?</source>
        <translation>Mehr als {most} Annotierende lassen sich nicht vergleichen; ist „annotator“ die richtige Spalte?</translation>
    </message>
    <message>
        <source>More than {most} marks are too many.</source>
        <translation>Mehr als {most} Markierungen sind zu viele.</translation>
    </message>
    <message>
        <source>The texts have more than {most} positions together.</source>
        <translation>Die Texte haben zusammen mehr als {most} Positionen.</translation>
    </message>
    <message>
        <source>Line {line} gives the text another length than line {first}.</source>
        <translation>Zeile {line} gibt dem Text eine andere Länge als Zeile {first}.</translation>
    </message>
    <message>
        <source>Line {line}: the mark ends at {end}, which is not after its start at {start}.</source>
        <translation>Zeile {line}: Die Markierung endet bei {end}, das liegt nicht nach ihrem Anfang bei {start}.</translation>
    </message>
    <message>
        <source>Line {line}: the mark starts at {start}, before the text begins at {begin}.</source>
        <translation>Zeile {line}: Die Markierung beginnt bei {start}, ehe der Text bei {begin} beginnt.</translation>
    </message>
    <message>
        <source>Say how long the text is, in positions: --length 12000.</source>
        <translation>Bitte angeben, wie viele Positionen der Text hat: --length 12000.</translation>
    </message>
    <message>
        <source>Line {line}: the mark ends at {end}, and the text at {last}.</source>
        <translation>Zeile {line}: Die Markierung endet bei {end}, der Text bei {last}.</translation>
    </message>
    <message>
        <source>Line {line} has no “{name}”.</source>
        <translation>Zeile {line} hat kein „{name}“.</translation>
    </message>
    <message>
        <source>it is made of far more parts than such a file needs</source>
        <translation>es besteht aus weit mehr Teilen, als eine solche Datei braucht</translation>
    </message>
    <message>
        <source>The history goes into a table (.csv) or into JSON lines (.jsonl), and “{path}” is called neither.</source>
        <translation>Der Verlauf kommt in eine Tabelle (.csv) oder in JSON-Zeilen (.jsonl), und „{path}“ heißt wie keines von beiden.</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>Schreibt den Verlauf</translation>
    </message>
    <message>
        <source>The fields stand in another order: {after}.</source>
        <translation>Die Felder stehen in anderer Reihenfolge: {after}.</translation>
    </message>
    <message>
        <source>“{name}” stands under “{after}”.</source>
        <translation>„{name}“ steht unter „{after}“.</translation>
    </message>
    <message>
        <source>“{name}” stands at the top.</source>
        <translation>„{name}“ steht ganz oben im Baum.</translation>
    </message>
    <message>
        <source>“{name}” is defined otherwise.</source>
        <translation>„{name}“ ist anders definiert.</translation>
    </message>
    <message>
        <source>“{name}” is defined.</source>
        <translation>„{name}“ ist definiert.</translation>
    </message>
    <message>
        <source>“{name}” is no longer defined.</source>
        <translation>„{name}“ ist nicht mehr definiert.</translation>
    </message>
    <message>
        <source>“{name}” is also called {after}.</source>
        <translation>„{name}“ heißt auch {after}.</translation>
    </message>
    <message>
        <source>“{name}” has no other names any more.</source>
        <translation>„{name}“ hat keine weiteren Namen mehr.</translation>
    </message>
    <message>
        <source>“{name}” has other examples.</source>
        <translation>„{name}“ hat andere Beispiele.</translation>
    </message>
    <message>
        <source>“{name}” has other counter-examples.</source>
        <translation>„{name}“ hat andere Gegenbeispiele.</translation>
    </message>
    <message>
        <source>“{name}” has the value {after} instead of {before}.</source>
        <translation>„{name}“ hat den Wert {after} statt {before}.</translation>
    </message>
    <message>
        <source>“{name}” is another kind of actor.</source>
        <translation>„{name}“ ist eine andere Art von Akteur.</translation>
    </message>
    <message>
        <source>“{name}” has the identifier “{after}”.</source>
        <translation>„{name}“ hat die Kennung „{after}“.</translation>
    </message>
    <message>
        <source>“{name}” is split into {after}.</source>
        <translation>„{name}“ ist in {after} aufgeteilt.</translation>
    </message>
    <message>
        <source>“{name}” is no longer split.</source>
        <translation>„{name}“ ist nicht mehr aufgeteilt.</translation>
    </message>
    <message>
        <source>“{name}” stands at another place among its neighbours.</source>
        <translation>„{name}“ steht an anderer Stelle unter seinen Nachbarn.</translation>
    </message>
    <message>
        <source>The field “{name}” is another.</source>
        <translation>Das Feld „{name}“ ist geändert.</translation>
    </message>
    <message>
        <source>The actor “{name}” is new.</source>
        <translation>Der Akteur „{name}“ ist neu.</translation>
    </message>
    <message>
        <source>The stance “{name}” is new.</source>
        <translation>Die Haltung „{name}“ ist neu.</translation>
    </message>
    <message>
        <source>The measure “{name}” is new.</source>
        <translation>Die Maßnahme „{name}“ ist neu.</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Schreibtisch</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>auf der Befehlszeile</translation>
    </message>
    <message>
        <source>{user} on {host}, {program}, since {since}</source>
        <translation>{user} auf {host}, {program}, seit {since}</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere: {holder}. Nothing was changed; close it there, or try again later.</source>
        <translation>„{name}“ ist anderswo geöffnet: {holder}. Nichts wurde geändert; dort schließen oder es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A span from {start} to {end} does not fit a text of {length} characters.</source>
        <translation>Eine Textstelle von {start} bis {end} passt nicht in einen Text von {length} Zeichen.</translation>
    </message>
    <message>
        <source>{count} questions are open. Nothing was changed; answer them first.</source>
        <translation>Offene Fragen: {count}. Nichts wurde geändert; zuerst sind sie zu beantworten.</translation>
    </message>
    <message>
        <source>“{written}” is no length of time. Write a number and a letter, such as 30d, 2w, 3m or 1y.</source>
        <translation>„{written}“ ist keine Zeitspanne. Zu schreiben ist eine Zahl und ein Buchstabe, etwa 30d, 2w, 3m oder 1y.</translation>
    </message>
    <message>
        <source>This makes more than {most} windows. Take longer ones.</source>
        <translation>Das ergibt mehr als {most} Fenster. Längere wählen.</translation>
    </message>
    <message>
        <source>“{step}” stays as it is. {reason} The next time, another step is taken.</source>
        <translation>„{step}“ bleibt, wie es ist. {reason} Beim nächsten Mal ist ein anderer Schritt an der Reihe.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>„{name}“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>There is no annotator called “{name}”.</source>
        <translation>Unter dem Namen „{name}“ annotiert hier niemand.</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>zur Durchsicht markiert</translation>
    </message>
    <message>
        <source>complete or draft</source>
        <translation>vollständig oder Entwurf</translation>
    </message>
    <message>
        <source>revision of the codebook</source>
        <translation>Fassung des Codebuchs</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>woher er kam</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>stands under</source>
        <translation>steht unter</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <translation>Art des Akteurs</translation>
    </message>
    <message>
        <source>place on the scale</source>
        <translation>Platz auf der Skala</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>split into</source>
        <translation>geteilt in</translation>
    </message>
    <message>
        <source>name of the codebook</source>
        <translation>Name des Codebuchs</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <source>kind of layer</source>
        <translation>Art der Ebene</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>wie weit er ist</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>zugeteilt an</translation>
    </message>
    <message>
        <source>searches for</source>
        <translation>sucht nach</translation>
    </message>
    <message>
        <source>one of two</source>
        <translation>einer von zweien</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>der andere</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>how it was decided</source>
        <translation>wie entschieden wurde</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>into</source>
        <translation>in</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>where the actor stands</source>
        <translation>wo der Akteur steht</translation>
    </message>
    <message>
        <source>where the stance shows</source>
        <translation>wo sich die Haltung zeigt</translation>
    </message>
    <message>
        <source>where the measure stands</source>
        <translation>wo die Maßnahme steht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>mehrdeutiger Text</translation>
    </message>
    <message>
        <source>gap in the guidelines</source>
        <translation>Lücke in den Richtlinien</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>einstimmig</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>by an adjudicator</source>
        <translation>durch eine Entscheidung</translation>
    </message>
    <message>
        <source>one annotator alone</source>
        <translation>nur eine annotierende Person</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotierende Person</translation>
    </message>
    <message>
        <source>suggestions of a program</source>
        <translation>Vorschläge eines Programms</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>one version, as it is</source>
        <translation>eine Fassung, wie sie ist</translation>
    </message>
    <message>
        <source>parts of several versions</source>
        <translation>Teile mehrerer Fassungen</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>all versions are wrong</source>
        <translation>alle Fassungen sind falsch</translation>
    </message>
    <message>
        <source>no statement here</source>
        <translation>hier keine Aussage</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>article “{title}”</source>
        <translation>Artikel „{title}“</translation>
    </message>
    <message>
        <source>who is to read “{title}”</source>
        <translation>wer „{title}“ lesen soll</translation>
    </message>
    <message>
        <source>decision in “{title}”</source>
        <translation>Entscheidung in „{title}“</translation>
    </message>
    <message>
        <source>statement of {who} in “{title}”: “{quote}”</source>
        <translation>Aussage von {who} in „{title}“: „{quote}“</translation>
    </message>
    <message>
        <source>annotator “{name}”</source>
        <translation>annotierende Person „{name}“</translation>
    </message>
    <message>
        <source>layer of {name}</source>
        <translation>Ebene von {name}</translation>
    </message>
    <message>
        <source>saved search “{name}”</source>
        <translation>gespeicherte Suche „{name}“</translation>
    </message>
    <message>
        <source>two entries that are alike</source>
        <translation>zwei ähnliche Einträge</translation>
    </message>
    <message>
        <source>entry “{name}” that was merged</source>
        <translation>zusammengelegter Eintrag „{name}“</translation>
    </message>
    <message>
        <source>where {who} stands with “{title}”</source>
        <translation>wie weit {who} mit „{title}“ ist</translation>
    </message>
    <message>
        <source>codebook entry “{name}”</source>
        <translation>Codebucheintrag „{name}“</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>The release before is of {earlier}, and {day} is a day before that.</source>
        <translation>Die Veröffentlichung davor ist vom {earlier}, und {day} liegt davor.</translation>
    </message>
    <message>
        <source>No gold is in what was chosen, so there is nothing to release. Choose more.</source>
        <translation>In der Auswahl ist kein Gold, also ist nichts zu veröffentlichen. Mehr wählen.</translation>
    </message>
    <message>
        <source>Its manifest is not the one that was written.</source>
        <translation>Ihr Verzeichnis ist nicht das, das geschrieben wurde.</translation>
    </message>
    <message>
        <source>The release before this one, in “{path}”, is not whole. {reason} Put it right, or name the folder of a whole copy.</source>
        <translation>Die Veröffentlichung davor, in „{path}“, ist nicht unversehrt. {reason} Sie wiederherstellen oder den Ordner einer unversehrten Kopie nennen.</translation>
    </message>
    <message>
        <source>Its manifest does not say how it was made.</source>
        <translation>Ihr Verzeichnis sagt nicht, wie sie gemacht wurde.</translation>
    </message>
    <message>
        <source>What the project knows of its release {version} cannot be read. Name the folder of the release before this one.</source>
        <translation>Was das Projekt von seiner Veröffentlichung {version} weiß, lässt sich nicht lesen. Den Ordner der Veröffentlichung davor nennen.</translation>
    </message>
    <message>
        <source>Its splits cannot be read.</source>
        <translation>Ihre Teile lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{path}” holds a release of that version, and what would be written is another one. Choose a new folder.</source>
        <translation>„{path}“ enthält eine Veröffentlichung dieser Version, und was geschrieben würde, ist eine andere. Einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Nothing has changed since {version} of {day} was released: this is the same, byte for byte.</source>
        <translation>Seit der Veröffentlichung von {version} am {day} hat sich nichts geändert: dies ist dieselbe, Byte für Byte.</translation>
    </message>
    <message>
        <source>The release before this one is {name} {version} of {day}. Its folder is gone, so that nobody can tell what has changed since; its splits are known.</source>
        <translation>Die Veröffentlichung davor ist {name} {version} vom {day}. Ihr Ordner ist fort, so dass sich nicht sagen lässt, was sich seither geändert hat; ihre Teile sind bekannt.</translation>
    </message>
    <message>
        <source>The release before this one is {name} {version} of {day}, in “{path}”.</source>
        <translation>Die Veröffentlichung davor ist {name} {version} vom {day}, in „{path}“.</translation>
    </message>
    <message>
        <source>Splits are drawn anew, as another seed or other shares are asked for: articles may leave the split that they had in {version}. Name that release to keep them.</source>
        <translation>Die Teile werden neu gezogen, da ein anderer Startwert oder andere Anteile verlangt sind: Artikel können den Teil verlassen, den sie in {version} hatten. Wer diese Veröffentlichung nennt, behält sie.</translation>
    </message>
    <message>
        <source>No article falls into {split} or {other}, so that there is no file of either.</source>
        <translation>Kein Artikel fällt in {split} oder {other}, so dass es von beiden keine Datei gibt.</translation>
    </message>
    <message>
        <source>No article in {split} has a statement with one of these, nor with {count} others: {labels}.</source>
        <translation>Kein Artikel in {split} hat eine Aussage mit einem von diesen, und auch nicht mit {count} weiteren: {labels}.</translation>
    </message>
    <message>
        <source>No article in {split} has a statement with {labels}.</source>
        <translation>Kein Artikel in {split} hat eine Aussage mit {labels}.</translation>
    </message>
    <message>
        <source>No article falls into {split}, so that there is no file of it.</source>
        <translation>Kein Artikel fällt in {split}, so dass es davon keine Datei gibt.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {problem} It was not changed.</source>
        <translation>„{name}“ ist beschädigt: {problem} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Erneuere den Suchindex</translation>
    </message>
    <message>
        <source>“{name}” is open here. Close it first.</source>
        <translation>„{name}“ ist hier geöffnet. Zuerst schließen.</translation>
    </message>
    <message>
        <source>Trying the desk…</source>
        <translation>Der Arbeitsplatz wird ausprobiert…</translation>
    </message>
    <message>
        <source>The backup of {day} holds {count} of {total} that may be altered, to compare with: “{name}”.</source>
        <translation>Die Sicherung vom {day} enthält {count} von {total}, die verändert sein können, zum Vergleich: „{name}“.</translation>
    </message>
    <message>
        <source>The backup of {day} holds {count} of {total} that are lost: “{name}”.</source>
        <translation>Die Sicherung vom {day} enthält {count} von {total}, die verloren sind: „{name}“.</translation>
    </message>
    <message>
        <source>Looking into the backups</source>
        <translation>Sieht in die Sicherungen</translation>
    </message>
    <message>
        <source>In no backup: {count} of {total} that are lost.</source>
        <translation>In keiner Sicherung: {count} von {total}, die verloren sind.</translation>
    </message>
    <message>
        <source>“{name}” holds something that Glossator does not put there ({what}): it is damaged, or made by somebody else. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>„{name}“ enthält etwas, das nicht von Glossator ist ({what}): die Datei ist beschädigt oder von jemand anderem gemacht. Sie wurde nicht geändert; sie aufheben und eine Sicherung öffnen oder „glossator check --repair“ darauf anwenden.</translation>
    </message>
    <message>
        <source>The tables of “{name}” are not all there, or not by its own account. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>Die Tabellen von „{name}“ sind nicht alle da, oder nicht nach eigener Auskunft. Die Datei wurde nicht geändert; sie aufheben und eine Sicherung öffnen oder „glossator check --repair“ darauf anwenden.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere: {holder}. Nothing was changed; close it there, or, if it is not open there any more, move “{lock}” away first.</source>
        <translation>„{name}“ ist anderswo offen: {holder}. Es wurde nichts geändert; dort schließen oder, wenn es dort nicht mehr offen ist, zuerst „{lock}“ wegnehmen.</translation>
    </message>
    <message>
        <source>A copy of this project would be damaged, and none was kept: run “glossator check” on the project, and keep the copies that were made before.</source>
        <translation>Eine Kopie dieses Projekts wäre beschädigt, und keine wurde behalten: „glossator check“ auf das Projekt anwenden und die früheren Kopien aufheben.</translation>
    </message>
    <message>
        <source>There are more problems of this kind.</source>
        <translation>Es gibt noch mehr Probleme dieser Art.</translation>
    </message>
    <message>
        <source>Checking the structure of the file</source>
        <translation>Prüfe den Aufbau der Datei</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Prüfe die Tabellen</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>Prüfe Verweise</translation>
    </message>
    <message>
        <source>Checking texts</source>
        <translation>Prüfe Texte</translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Prüfe Zitate</translation>
    </message>
    <message>
        <source>Checking statements</source>
        <translation>Prüfe Aussagen</translation>
    </message>
    <message>
        <source>Checking what is stored as lists</source>
        <translation>Prüfe, was als Liste gespeichert ist</translation>
    </message>
    <message>
        <source>Checking the codebook</source>
        <translation>Prüfe das Codebuch</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Prüfe den Suchindex</translation>
    </message>
    <message>
        <source>Checking verdicts</source>
        <translation>Prüfe Entscheidungen</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Prüfe das Journal</translation>
    </message>
    <message>
        <source>Checking what the journal leads to</source>
        <translation>Prüfe, wohin das Journal führt</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a missing row of {parent}.</source>
        <translation>Zeile {row} von {table} verweist auf eine fehlende Zeile von {parent}.</translation>
    </message>
    <message>
        <source>The tables are those of another version of Glossator.</source>
        <translation>Die Tabellen sind die einer anderen Fassung von Glossator.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read ({reason}).</source>
        <translation>Ein Teil der Datei lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>A part of the file makes no sense ({reason}).</source>
        <translation>Ein Teil der Datei ergibt keinen Sinn ({reason}).</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: {line}.</source>
        <translation>Der Aufbau der Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>Der Text von „{title}“ ist nicht der, der importiert wurde.</translation>
    </message>
    <message>
        <source>In “{title}”, statement {uid}: the {role} at {start}–{end} has another quote.</source>
        <translation>In „{title}“, Aussage {uid}: {role} bei {start}–{end} hat ein anderes Zitat.</translation>
    </message>
    <message>
        <source>Statement {uid} is called complete and is not.</source>
        <translation>Aussage {uid} heißt vollständig und ist es nicht.</translation>
    </message>
    <message>
        <source>Statement {uid} is called a draft and is not.</source>
        <translation>Aussage {uid} heißt Entwurf und ist keiner.</translation>
    </message>
    <message>
        <source>Statement {uid} has as its {part} an entry of another kind.</source>
        <translation>Aussage {uid} hat als {part} einen Eintrag anderer Art.</translation>
    </message>
    <message>
        <source>All texts are as they were imported: {count}.</source>
        <translation>Alle Texte sind, wie sie importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>All quotes stand in their texts: {count}.</source>
        <translation>Alle Zitate stehen in ihren Texten: {count}.</translation>
    </message>
    <message>
        <source>All statements are whole: {count}.</source>
        <translation>Alle Aussagen sind heil: {count}.</translation>
    </message>
    <message>
        <source>The codebook is whole; its entries: {count}.</source>
        <translation>Das Codebuch ist heil; seine Einträge: {count}.</translation>
    </message>
    <message>
        <source>All verdicts are whole: {count}.</source>
        <translation>Alle Entscheidungen sind heil: {count}.</translation>
    </message>
    <message>
        <source>The journal leads to what is there; its steps: {count}.</source>
        <translation>Das Journal führt zu dem, was da ist; seine Schritte: {count}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not in canonical form.</source>
        <translation>Der Text von „{title}“ ist nicht in kanonischer Form.</translation>
    </message>
    <message>
        <source>An index does not fit its rows: {line}. Rows are found by it, and none is lost.</source>
        <translation>Ein Index passt nicht zu seinen Zeilen: {line}. Er dient nur dazu, Zeilen zu finden; keine ist verloren.</translation>
    </message>
    <message>
        <source>What near-duplicates are found by is wrong for {count} of the texts. The texts are safe.</source>
        <translation>Woran ähnliche Texte erkannt werden, ist bei einigen Texten falsch ({count}). Die Texte sind sicher.</translation>
    </message>
    <message>
        <source>The next row of {table} would get a number that was given before ({number}).</source>
        <translation>Die nächste Zeile von {table} bekäme eine Nummer, die schon vergeben war ({number}).</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the texts. Texts and statements are safe.</source>
        <translation>Der Suchindex enthält nicht die Wörter der Texte. Texte und Aussagen sind sicher.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It was not changed.</source>
        <translation>„{name}“ ist beschädigt. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The beginning of “{name}” is damaged; its passphrase is right. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>Der Anfang von „{name}“ ist beschädigt; die Passphrase ist richtig. Die Datei wurde nicht geändert; sie aufheben und eine Sicherung öffnen oder „glossator check --repair“ darauf anwenden.</translation>
    </message>
    <message>
        <source>Glossator was installed without encryption, which this project needs. Install “glossator[encryption]”.</source>
        <translation>Glossator ist ohne Verschlüsselung installiert, die dieses Projekt braucht. „glossator[encryption]“ installieren.</translation>
    </message>
    <message>
        <source>“{name}” holds far more than its size; it may be damaged.</source>
        <translation>„{name}“ enthält weit mehr, als die Größe der Datei zulässt; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Step {seq} of the journal holds no change.</source>
        <translation>Schritt {seq} des Journals enthält keine Änderung.</translation>
    </message>
    <message>
        <source>The journal names a table that is none of Glossator&apos;s ({name}).</source>
        <translation>Das Journal nennt eine Tabelle, die keine von Glossator ist ({name}).</translation>
    </message>
    <message>
        <source>The journal&apos;s images of row {row} of {table} do not follow each other.</source>
        <translation>Die Bilder des Journals von Zeile {row} in {table} folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>Row {row} of {table} was removed outside Glossator.</source>
        <translation>Zeile {row} von {table} wurde außerhalb von Glossator entfernt.</translation>
    </message>
    <message>
        <source>Row {row} of {table} was added outside Glossator.</source>
        <translation>Zeile {row} von {table} wurde außerhalb von Glossator hinzugefügt.</translation>
    </message>
    <message>
        <source>Row {row} of {table} was changed outside Glossator.</source>
        <translation>Zeile {row} von {table} wurde außerhalb von Glossator geändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>Diese Passphrase öffnet „{name}“ nicht.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, or is not a Glossator project. Its passphrase is needed.</source>
        <translation>„{name}“ ist verschlüsselt oder kein Projekt von Glossator. Die Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters: several words are easy to keep in mind.</source>
        <translation>Eine Passphrase hat wenigstens {count} Zeichen: mehrere Wörter merken sich leicht.</translation>
    </message>
    <message>
        <source>“{log}” beside the project names another file. Nothing was opened; move it away.</source>
        <translation>„{log}“ neben dem Projekt nennt eine andere Datei. Nichts wurde geöffnet; sie wegbewegen.</translation>
    </message>
    <message>
        <source>The log beside “{name}” is damaged, and holds work that is not in the file yet. Nothing was changed; keep both, and run “glossator check --repair” on the project.</source>
        <translation>Das Log neben „{name}“ ist beschädigt und enthält Arbeit, die noch nicht in der Datei steht. Nichts wurde geändert; beide aufheben und „glossator check --repair“ auf das Projekt anwenden.</translation>
    </message>
    <message>
        <source>“{log}” beside the project is no file of its own. Nothing was opened; move it away.</source>
        <translation>„{log}“ neben dem Projekt ist keine eigene Datei. Nichts wurde geöffnet; sie wegbewegen.</translation>
    </message>
    <message>
        <source>“{name}” is passed over: {reason}</source>
        <translation>„{name}“ wird übergangen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is being written just now. Try again in a moment.</source>
        <translation>„{name}“ wird gerade geschrieben. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is open here.</source>
        <translation>„{name}“ ist hier geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” was renamed, replaced or deleted while it was open. Nothing of this step was saved; the desk keeps all earlier work under the new name or in a copy beside it.</source>
        <translation>„{name}“ wurde umbenannt, ersetzt oder gelöscht, während es offen war. Von diesem Schritt wurde nichts gespeichert; alle frühere Arbeit bleibt unter dem neuen Namen oder in einer Kopie daneben erhalten.</translation>
    </message>
    <message>
        <source>the splits of the release of {name}</source>
        <translation>die Teile der Veröffentlichung vom {name}</translation>
    </message>
    <message>
        <source>the terms of the release of {name}</source>
        <translation>die Bedingungen der Veröffentlichung vom {name}</translation>
    </message>
    <message>
        <source>one bit of the text had turned, and is as it was</source>
        <translation>ein Bit des Textes war gekippt und ist, wie es war</translation>
    </message>
    <message>
        <source>its text is not the one that was imported, and is kept as it reads now</source>
        <translation>der Text ist nicht der importierte und bleibt, wie er jetzt lautet</translation>
    </message>
    <message>
        <source>was damaged, and is again as the journal tells</source>
        <translation>war beschädigt und ist wieder, wie das Journal es berichtet</translation>
    </message>
    <message>
        <source>was lost, and is as the journal tells; later changes may be missing</source>
        <translation>war verloren und ist, wie das Journal es berichtet; spätere Änderungen fehlen vielleicht</translation>
    </message>
    <message>
        <source>Later rows of {table} may be lost: nothing tells of them</source>
        <translation>Spätere Zeilen von {table} sind vielleicht verloren: nichts berichtet von ihnen</translation>
    </message>
    <message>
        <source>nothing can be read of it; it may have been deleted before</source>
        <translation>davon lässt sich nichts lesen; vielleicht war es schon gelöscht</translation>
    </message>
    <message>
        <source>is there, but the journal no longer tells of it</source>
        <translation>ist da, aber das Journal berichtet nicht mehr davon</translation>
    </message>
    <message>
        <source>may have been altered: the journal tells otherwise</source>
        <translation>ist vielleicht verändert: das Journal berichtet anderes</translation>
    </message>
    <message>
        <source>Reading what is left of the file</source>
        <translation>Lese, was von der Datei übrig ist</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}”. Keep it, and open a backup.</source>
        <translation>Von „{name}“ lässt sich nichts lesen. Die Datei aufheben und eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>What can be read of “{name}” makes no project: {problem} Keep it, and open a backup.</source>
        <translation>Was von „{name}“ zu lesen ist, ergibt kein Projekt: {problem} Die Datei aufheben und eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Putting together what was read</source>
        <translation>Füge zusammen, was gelesen wurde</translation>
    </message>
    <message>
        <source>save what could be read of a damaged file</source>
        <translation>Lesbares einer beschädigten Datei retten</translation>
    </message>
    <message>
        <source>a step of which the journal has lost all but the changes</source>
        <translation>ein Schritt, von dem das Journal nur noch die Änderungen hat</translation>
    </message>
    <message>
        <source>Row {number} of {table}</source>
        <translation>Zeile {number} von {table}</translation>
    </message>
    <message>
        <source>Statement {uid} in “{title}” (“{quote}”)</source>
        <translation>Aussage {uid} in „{title}“ („{quote}“)</translation>
    </message>
    <message>
        <source>{thing}: {what}</source>
        <translation>{thing}: {what}</translation>
    </message>
    <message>
        <source>The search index misses articles ({missing}), or holds some that are gone ({orphans}). Texts and statements are safe.</source>
        <translation>Dem Suchindex fehlen Artikel ({missing}), oder er enthält solche, die es nicht mehr gibt ({orphans}). Texte und Aussagen sind sicher.</translation>
    </message>
    <message>
        <source>Page {number} of the file: one bit had turned, and is as it was</source>
        <translation>Seite {number} der Datei: ein Bit war gekippt, und sie ist wieder, wie sie war</translation>
    </message>
    <message>
        <source>Trying to turn bits back</source>
        <translation>Gekippte Bits werden gesucht</translation>
    </message>
    <message>
        <source>Statement {uid}</source>
        <translation>Aussage {uid}</translation>
    </message>
    <message>
        <source>Statement number {number} (“{quote}”)</source>
        <translation>Aussage Nummer {number} („{quote}“)</translation>
    </message>
    <message>
        <source>A passage of a statement, number {number}</source>
        <translation>Eine Stelle einer Aussage, Nummer {number}</translation>
    </message>
    <message>
        <source>Article “{title}”</source>
        <translation>Artikel „{title}“</translation>
    </message>
    <message>
        <source>{name} in the codebook</source>
        <translation>{name} im Codebuch</translation>
    </message>
    <message>
        <source>Annotator {name}</source>
        <translation>Annotierende Person {name}</translation>
    </message>
    <message>
        <source>A layer of {name}</source>
        <translation>Eine Ebene von {name}</translation>
    </message>
    <message>
        <source>The state of “{title}”</source>
        <translation>Der Stand von „{title}“</translation>
    </message>
    <message>
        <source>A verdict on “{title}”</source>
        <translation>Eine Entscheidung zu „{title}“</translation>
    </message>
    <message>
        <source>is lost: the new file has another name and no extra fields</source>
        <translation>ist verloren: die neue Datei hat einen anderen Namen und keine weiteren Felder</translation>
    </message>
    <message>
        <source>is left out: its text is lost</source>
        <translation>fehlt nun: der Text ist verloren</translation>
    </message>
    <message>
        <source>is a draft now: not all of it could be read</source>
        <translation>ist nun ein Entwurf: nicht alles davon war zu lesen</translation>
    </message>
    <message>
        <source>is left out: it cannot stand beside the others</source>
        <translation>fehlt nun: verträgt sich nicht mit dem Übrigen</translation>
    </message>
    <message>
        <source>is complete now: it was called a draft</source>
        <translation>ist nun vollständig: es hieß Entwurf</translation>
    </message>
    <message>
        <source>a quote no longer stands in the text and is left out: “{quote}”</source>
        <translation>ein Zitat steht nicht mehr im Text und fehlt nun: „{quote}“</translation>
    </message>
    <message>
        <source>a quote was found at another place: “{quote}”</source>
        <translation>ein Zitat fand sich an anderer Stelle: „{quote}“</translation>
    </message>
    <message>
        <source>A row of {table} cannot be read</source>
        <translation>Eine Zeile von {table} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Step {seq} of the journal is missing.</source>
        <translation>Schritt {seq} des Journals fehlt.</translation>
    </message>
    <message>
        <source>What the project says of itself, of who it was handed out to and of its releases is not as it was written.</source>
        <translation>Was das Projekt von sich selbst, von seiner Ausgabe und von seinen Veröffentlichungen sagt, ist nicht, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The changes of step {seq} of the journal are not all its own.</source>
        <translation>Die Änderungen von Schritt {seq} des Journals sind nicht alle seine eigenen.</translation>
    </message>
    <message>
        <source>Version {uid} is called known and is not, or the reverse.</source>
        <translation>Fassung {uid} heißt bekannt und ist es nicht, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Step {seq} of the journal is not as it was written.</source>
        <translation>Schritt {seq} des Journals ist nicht, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Somebody has taken this project over: {holder}. Nothing was changed; close it, and open it again to see what has become of it.</source>
        <translation>Jemand hat dieses Projekt übernommen: {holder}. Nichts wurde geändert; das Projekt schließen und wieder öffnen, um zu sehen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The file that says who works in this project is gone. Nothing was changed; close the project and open it again.</source>
        <translation>Die Datei, die sagt, wer in diesem Projekt arbeitet, ist fort. Nichts wurde geändert; das Projekt schließen und wieder öffnen.</translation>
    </message>
    <message>
        <source>Another program is writing to this project, which is open elsewhere: {holder}. Nothing was changed; try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt in dieses Projekt, das anderswo geöffnet ist: {holder}. Nichts wurde geändert; noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>This project is open for looking only. Nothing was changed.</source>
        <translation>Dieses Projekt ist nur zum Ansehen geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This project is damaged: {what}. It was not changed; keep it, and open a backup.</source>
        <translation>Dieses Projekt ist beschädigt: {what}. Es wurde nicht geändert; behalten und eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>“{log}” beside “{name}” was left there by another file of that name, and would damage it. Nothing was changed; move “{log}” away to open the project without it.</source>
        <translation>„{log}“ neben „{name}“ stammt von einer anderen Datei dieses Namens und würde es beschädigen. Es wurde nichts geändert; „{log}“ wegnehmen, um das Projekt ohne sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” and “{log}” beside it do not fit together, and neither is whole without the other. Nothing was changed; wait until the folder is up to date, or open a backup.</source>
        <translation>„{name}“ und „{log}“ daneben passen nicht zusammen, und keines ist ohne das andere ganz. Nichts wurde geändert; warten, bis der Ordner abgeglichen ist, oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>work that is not shown until you are done with the article</source>
        <translation>Arbeit, die erst gezeigt wird, wenn der Artikel erledigt ist</translation>
    </message>
    <message>
        <source>This project file is damaged. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>Diese Projektdatei ist beschädigt. Sie wurde nicht geändert; sie aufheben und eine Sicherung öffnen oder „glossator check --repair“ darauf anwenden.</translation>
    </message>
    <message>
        <source>What verdict {uid} made does not stand in gold, or on another article.</source>
        <translation>Was Entscheidung {uid} ergab, steht nicht in Gold oder bei einem anderen Artikel.</translation>
    </message>
    <message>
        <source>Gold statement {uid} was made by more than one verdict.</source>
        <translation>Goldaussage {uid} stammt von mehr als einer Entscheidung.</translation>
    </message>
    <message>
        <source>There is more than one gold layer.</source>
        <translation>Es gibt mehr als eine Goldebene.</translation>
    </message>
    <message>
        <source>Verdict {uid} is about a layer that is not there.</source>
        <translation>Entscheidung {uid} handelt von einer Ebene, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Gold statement {uid} is a draft.</source>
        <translation>Goldaussage {uid} ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Gold statement {uid} does not say from what it was made.</source>
        <translation>Goldaussage {uid} sagt nicht, woraus sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Verdict {uid} ({kind}) has no gold statement.</source>
        <translation>Entscheidung {uid} ({kind}) hat keine Goldaussage.</translation>
    </message>
    <message>
        <source>Verdict {uid} ({kind}) has a gold statement.</source>
        <translation>Entscheidung {uid} ({kind}) hat eine Goldaussage.</translation>
    </message>
    <message>
        <source>Gold statement {uid} says that it is {told}; its verdict is {how}.</source>
        <translation>Goldaussage {uid} nennt sich {told}; ihre Entscheidung ist {how}.</translation>
    </message>
    <message>
        <source>Gold statement {uid} names another verdict than its own.</source>
        <translation>Goldaussage {uid} nennt eine andere Entscheidung als ihre eigene.</translation>
    </message>
    <message>
        <source>“{name}” was written over by another program while it was open. Nothing of this step was saved, and what stands there now was not touched; earlier work is in its backups.</source>
        <translation>„{name}“ wurde von einem anderen Programm überschrieben, während es offen war. Von diesem Schritt wurde nichts gespeichert, und was jetzt dort steht, wurde nicht angerührt; frühere Arbeit steht in den Sicherungen.</translation>
    </message>
    <message>
        <source>This layer is no longer in the project. Choose another one.</source>
        <translation>Diese Ebene ist nicht mehr im Projekt. Eine andere wählen.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 0 on.</source>
        <translation>„{text}“ ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>“{name}” is no annotator: adjudication makes it.</source>
        <translation>„{name}“ ist niemand, der annotiert: Das entsteht durch Entscheidungen.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>There is no layer “{name}”. There are: {names}.</source>
        <translation>Es gibt keine Ebene „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no gold yet. Adjudicate first.</source>
        <translation>Es gibt noch kein Gold. Zuerst entscheiden.</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>Es gibt keine gespeicherte Suche namens „{name}“.</translation>
    </message>
    <message>
        <source>the metadata of “{name}”</source>
        <translation>Metadaten von „{name}“</translation>
    </message>
    <message>
        <source>the state of an article</source>
        <translation>Stand eines Artikels</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose another name.</source>
        <translation>„{name}“ ist keine Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” is open here. Choose another name.</source>
        <translation>„{name}“ ist hier offen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere. Close it there, or choose another name.</source>
        <translation>„{name}“ ist anderswo offen. Dort schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>the project’s own row is missing</source>
        <translation>die Zeile des Projekts selbst fehlt</translation>
    </message>
    <message>
        <source>{where} cannot be read</source>
        <translation>unlesbar: {where}</translation>
    </message>
    <message>
        <source>the kind of field “{name}”</source>
        <translation>Art des Felds „{name}“</translation>
    </message>
    <message>
        <source>the kind of “{name}”</source>
        <translation>Art von „{name}“</translation>
    </message>
    <message>
        <source>the aliases of “{name}”</source>
        <translation>Aliasse von „{name}“</translation>
    </message>
    <message>
        <source>the examples of “{name}”</source>
        <translation>Beispiele von „{name}“</translation>
    </message>
    <message>
        <source>the counter-examples of “{name}”</source>
        <translation>Gegenbeispiele von „{name}“</translation>
    </message>
    <message>
        <source>the list of extra fields</source>
        <translation>Liste der weiteren Felder</translation>
    </message>
    <message>
        <source>the kind of actor “{name}”</source>
        <translation>Art des Akteurs „{name}“</translation>
    </message>
    <message>
        <source>This project was written by an older version of Glossator and cannot be brought up to date where it is read-only. Copy it to a writable place and open the copy.</source>
        <translation>Dieses Projekt stammt von einer älteren Version von Glossator und lässt sich nicht auf den neuen Stand bringen, wo es nur lesbar ist. An einen beschreibbaren Ort kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project. It was not changed; choose a file that ends in .glossator.</source>
        <translation>„{name}“ ist kein Glossator-Projekt. Es wurde nicht geändert; eine Datei wählen, die auf .glossator endet.</translation>
    </message>
    <message>
        <source>“{name}” is cut short or damaged: part of the file is missing. It was not changed; keep it, and open a backup.</source>
        <translation>„{name}“ ist abgeschnitten oder beschädigt: Ein Teil der Datei fehlt. Sie wurde nicht geändert; aufheben und eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>„{path}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no project “{path}”.</source>
        <translation>Es gibt kein Projekt „{path}“.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation>Dieses Projekt ist nur zum Lesen offen. Nichts wurde geändert; Datei und Ordner beschreibbar machen oder mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name, or open it instead.</source>
        <translation>„{name}“ besteht schon. Einen anderen Namen wählen oder es öffnen.</translation>
    </message>
    <message>
        <source>“{log}” was left there by another project. Choose another name, or move it away.</source>
        <translation>„{log}“ blieb von einem anderen Projekt dort liegen. Einen anderen Namen wählen oder die Datei wegräumen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written here: {reason}.</source>
        <translation>„{name}“ lässt sich hier nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a database: {reason}. Nothing was imported.</source>
        <translation>„{name}“ kann nicht als Datenbank gelesen werden: {reason}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” is cut short: part of the file is missing. Nothing was imported.</source>
        <translation>„{name}“ ist abgeschnitten: Ein Teil der Datei fehlt. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” lacks the table “{table}” with {columns}.</source>
        <translation>„{name}“ fehlt die Tabelle „{table}“ mit {columns}.</translation>
    </message>
    <message>
        <source>an image in the journal</source>
        <translation>ein Abbild im Journal</translation>
    </message>
    <message>
        <source>what step {name} of the journal is</source>
        <translation>Art von Schritt {name} im Journal</translation>
    </message>
    <message>
        <source>the standing of step {name} of the journal</source>
        <translation>Stand von Schritt {name} im Journal</translation>
    </message>
    <message>
        <source>a table of the journal</source>
        <translation>eine Tabelle des Journals</translation>
    </message>
    <message>
        <source>the name of step {name} of the journal</source>
        <translation>Name von Schritt {name} im Journal</translation>
    </message>
    <message>
        <source>an image of {name} in the journal</source>
        <translation>ein Abbild von {name} im Journal</translation>
    </message>
    <message>
        <source>the kind of {name}’s layer</source>
        <translation>Art der Ebene von {name}</translation>
    </message>
    <message>
        <source>the journal names columns that {table} does not have</source>
        <translation>das Journal nennt Spalten, die {table} nicht hat</translation>
    </message>
    <message>
        <source>an image in the journal names no {column}</source>
        <translation>ein Abbild im Journal nennt keine Spalte {column}</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Glossator. It is unchanged; install the newer version to open it.</source>
        <translation>Dieses Projekt stammt von einer neueren Version von Glossator. Es ist unverändert; zum Öffnen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>This statement is no longer in the project.</source>
        <translation>Diese Aussage ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>the role of a span</source>
        <translation>Rolle einer Textstelle</translation>
    </message>
    <message>
        <source>the answers to extra fields of a statement</source>
        <translation>Antworten einer Aussage auf weitere Felder</translation>
    </message>
    <message>
        <source>the split of “{name}”</source>
        <translation>die Aufteilung von „{name}“</translation>
    </message>
    <message>
        <source>The codebook has no revision {number}.</source>
        <translation>Das Codebuch hat keine Fassung {number}.</translation>
    </message>
    <message>
        <source>an image of the codebook</source>
        <translation>ein Abbild des Codebuchs</translation>
    </message>
    <message>
        <source>“{name}” holds far more than its size; it may be damaged. Nothing was imported.</source>
        <translation>„{name}“ enthält weit mehr, als die Größe der Datei zulässt; die Datei ist vielleicht beschädigt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>die gespeicherte Suche „{name}“</translation>
    </message>
    <message>
        <source>What was read cannot be kept until it is stored: {reason}. Nothing was imported.</source>
        <translation>Was gelesen wurde, lässt sich nicht aufbewahren, bis es gespeichert ist: {reason}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>where a statement comes from</source>
        <translation>Herkunft einer Aussage</translation>
    </message>
    <message>
        <source>the voice of a statement</source>
        <translation>Stimme einer Aussage</translation>
    </message>
    <message>
        <source>{where} is “{stored}”</source>
        <translation>{where}: „{stored}“</translation>
    </message>
    <message>
        <source>This would leave something that is still in use without what it stands on. Nothing was changed.</source>
        <translation>Damit verlöre etwas, das noch gebraucht wird, seine Grundlage. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The same name or text is already in this project. Nothing was changed.</source>
        <translation>Derselbe Name oder Text ist schon in diesem Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was written and all earlier work is safe; free some space and try again.</source>
        <translation>Die Platte ist voll. Von diesem Schritt wurde nichts geschrieben, alle frühere Arbeit ist sicher; Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>a statement that is called complete lacks a part</source>
        <translation>einer als vollständig geführten Aussage fehlt ein Teil</translation>
    </message>
    <message>
        <source>writing articles</source>
        <translation>Artikel schreiben</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}. Nothing was changed.</source>
        <translation>„{name}“ ist beschädigt: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{path}” is open here. Close it first, or choose a copy.</source>
        <translation>„{path}“ ist hier geöffnet. Zuerst schließen, oder eine Kopie wählen.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>„{name}“ ist kein Projekt von Glossator.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Glossator. Nothing was changed; install the newer version to bring it in.</source>
        <translation>„{name}“ wurde mit einer neueren Version von Glossator geschrieben. Nichts wurde geändert; zum Hereinholen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>the text of an article is missing</source>
        <translation>der Text eines Artikels fehlt</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>a part of it makes no sense</source>
        <translation>ein Teil davon ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the text of an article is not the one that was imported</source>
        <translation>der Text eines Artikels ist nicht der, der importiert wurde</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>a row points to one that is missing</source>
        <translation>eine Zeile verweist auf eine, die fehlt</translation>
    </message>
    <message>
        <source>a statement names an entry that is missing or of another kind</source>
        <translation>eine Aussage nennt einen Eintrag, der fehlt oder von anderer Art ist</translation>
    </message>
    <message>
        <source>--{option} goes with {what}.</source>
        <translation>--{option} gehört zu {what}.</translation>
    </message>
    <message>
        <source>articles that are nearly the same as others of several splits: {count}, with {statements} statements</source>
        <translation>Artikel, die fast gleich sind wie andere aus mehreren Teilen: {count}, mit {statements} Aussagen</translation>
    </message>
    <message>
        <source>“{version}” is no version. Write it as 1.0.0.</source>
        <translation>„{version}“ ist keine Version. Zu schreiben wie 1.0.0.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2025-03-15.</source>
        <translation>„{day}“ ist kein Tag. Zu schreiben wie 2025-03-15.</translation>
    </message>
    <message>
        <source>A release needs a licence. Name it by its SPDX identifier, such as CC-BY-4.0, or by the address where its terms stand.</source>
        <translation>Eine Veröffentlichung braucht eine Lizenz. Sie ist mit ihrem SPDX-Kürzel zu nennen, etwa CC-BY-4.0, oder mit der Adresse, unter der ihre Bedingungen stehen.</translation>
    </message>
    <message>
        <source>Gold is not settled: disagreements wait for a decision ({count}, in {articles} of the articles). Decide them, or ask for gold with what is unresolved.</source>
        <translation>Gold steht noch nicht fest: Fälle warten auf eine Entscheidung ({count}, in {articles} der Artikel). Sie entscheiden, oder Gold mit dem Offenen verlangen.</translation>
    </message>
    <message>
        <source>No article has gold yet, so there is nothing to release. Adjudicate first.</source>
        <translation>Kein Artikel hat bisher Gold, also gibt es nichts zu veröffentlichen. Erst entscheiden.</translation>
    </message>
    <message>
        <source>The release before has version {earlier}; “{version}” does not come after it.</source>
        <translation>Die Veröffentlichung davor hat Version {earlier}; „{version}“ kommt nicht danach.</translation>
    </message>
    <message>
        <source>The release in “{path}” is one of another project.</source>
        <translation>Die Veröffentlichung in „{path}“ ist die eines anderen Projekts.</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <translation>Sie hat kein „{name}“.</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>das Verzeichnis</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>Es gibt keinen Ordner „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” is no release: it has no {name}.</source>
        <translation>„{path}“ ist keine Veröffentlichung: Es fehlt {name}.</translation>
    </message>
    <message>
        <source>“{path}” is a link, which is not followed.</source>
        <translation>„{path}“ ist eine Verknüpfung, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>“{path}” is larger than a manifest can be (16 MB).</source>
        <translation>„{path}“ ist größer, als ein Manifest sein kann (16 MB).</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>it names more than {limit} files</source>
        <translation>es nennt mehr als {limit} Dateien</translation>
    </message>
    <message>
        <source>it names “{path}” twice</source>
        <translation>es nennt „{path}“ zweimal</translation>
    </message>
    <message>
        <source>path, bytes or sha256 is missing</source>
        <translation>path, bytes oder sha256 fehlt</translation>
    </message>
    <message>
        <source>“{found}” is no SHA-256</source>
        <translation>„{found}“ ist kein SHA-256</translation>
    </message>
    <message>
        <source>“{path}” leads out of the release.</source>
        <translation>„{path}“ führt aus der Veröffentlichung hinaus.</translation>
    </message>
    <message>
        <source>the manifest</source>
        <translation>das Manifest</translation>
    </message>
    <message>
        <source>its format is not {name}</source>
        <translation>sein Format ist nicht {name}</translation>
    </message>
    <message>
        <source>“{path}” is no manifest of a release. {reason}</source>
        <translation>„{path}“ ist kein Manifest einer Veröffentlichung. {reason}</translation>
    </message>
    <message>
        <source>“{path}” is a link, or in one, which is not followed.</source>
        <translation>„{path}“ ist eine Verknüpfung oder liegt in einer; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“{path}” is missing.</source>
        <translation>„{path}“ fehlt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Texts that are alike stand in several splits: {near} groups of near-duplicates, and {same} of texts of the same words. Take another seed, or no earlier release.</source>
        <translation>Ähnliche Texte stehen in mehreren Teilen: {near} Gruppen von fast gleichen, und {same} von Texten aus denselben Wörtern. Einen anderen Startwert nehmen, oder keine frühere Veröffentlichung.</translation>
    </message>
    <message>
        <source>“{path}”, row {row}, statement {uid}: the words at {start}–{end} are not what it quotes.</source>
        <translation>„{path}“, Zeile {row}, Aussage {uid}: Die Wörter bei {start}–{end} sind nicht, was sie zitiert.</translation>
    </message>
    <message>
        <source>“{path}” does not have the passages that “{other}” has.</source>
        <translation>„{path}“ hat nicht die Textstellen, die „{other}“ hat.</translation>
    </message>
    <message>
        <source>“{path}” has {found} bytes, and the manifest says {wanted}.</source>
        <translation>„{path}“ hat {found} Bytes, und das Manifest sagt {wanted}.</translation>
    </message>
    <message>
        <source>“{path}” is not what was released: its hash differs.</source>
        <translation>„{path}“ ist nicht, was veröffentlicht wurde: Der Hash ist ein anderer.</translation>
    </message>
    <message>
        <source>it is no Parquet file</source>
        <translation>es ist keine Parquet-Datei</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>„{name}“ wird geprüft</translation>
    </message>
    <message>
        <source>“{path}”, row {row}: it is no article.</source>
        <translation>„{path}“, Zeile {row}: Das ist kein Artikel.</translation>
    </message>
    <message>
        <source>“{path}”, row {row}: the text is not that of its SHA-256.</source>
        <translation>„{path}“, Zeile {row}: Der Text ist nicht der seines SHA-256.</translation>
    </message>
    <message>
        <source>There is more; this is where the check was given up.</source>
        <translation>Es gibt noch mehr; hier wurde die Prüfung aufgegeben.</translation>
    </message>
    <message>
        <source>“{path}” is not in the manifest.</source>
        <translation>„{path}“ steht nicht im Manifest.</translation>
    </message>
    <message>
        <source>“{path}” holds another release, {name} {version}. Choose a new folder.</source>
        <translation>„{path}“ enthält eine andere Veröffentlichung, {name} {version}. Einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>Looking for leakage</source>
        <translation>Lecks werden gesucht</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Wird aufgeteilt</translation>
    </message>
    <message>
        <source>“{text}” does not share out a hundred. Write the shares of training, validation and test as 80/10/10.</source>
        <translation>„{text}“ teilt kein Hundert auf. Die Anteile von Training, Validierung und Test sind zu schreiben wie 80/10/10.</translation>
    </message>
    <message>
        <source>is left out: its annotator is lost</source>
        <translation>fehlt nun: die annotierende Person ist verloren</translation>
    </message>
    <message>
        <source>is left out: its layer is lost</source>
        <translation>fehlt nun: die Ebene ist verloren</translation>
    </message>
    <message>
        <source>is left out: its article is lost</source>
        <translation>fehlt nun: der Artikel ist verloren</translation>
    </message>
    <message>
        <source>is left out: its statement is lost</source>
        <translation>fehlt nun: die Aussage ist verloren</translation>
    </message>
    <message>
        <source>is left out: an entry of the codebook is lost</source>
        <translation>fehlt nun: ein Eintrag des Codebuchs ist verloren</translation>
    </message>
    <message>
        <source>has lost the entry above it</source>
        <translation>hat den Eintrag darüber verloren</translation>
    </message>
    <message>
        <source>has lost its actor</source>
        <translation>hat den Akteur verloren</translation>
    </message>
    <message>
        <source>has lost its stance</source>
        <translation>hat die Haltung verloren</translation>
    </message>
    <message>
        <source>has lost its measure</source>
        <translation>hat die Maßnahme verloren</translation>
    </message>
    <message>
        <source>has lost who decided it</source>
        <translation>hat verloren, wer entschieden hat</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are two names of one file, which is open under the other name just now. Nothing was changed; open it there, or close it first.</source>
        <translation>„{name}“ und „{other}“ sind zwei Namen einer Datei, die gerade unter dem anderen Namen geöffnet ist. Nichts wurde geändert; dort weiterarbeiten oder sie dort erst schließen.</translation>
    </message>
    <message>
        <source>You only look at this project, since it is open elsewhere. Nothing was changed.</source>
        <translation>Dieses Projekt wird nur angesehen, da es anderswo geöffnet ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to this project. Nothing was changed; try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt in dieses Projekt. Nichts wurde geändert; noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>This project cannot be written to. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation>In dieses Projekt lässt sich nicht schreiben. Nichts wurde geändert; Datei und Ordner beschreibbar machen oder mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>The system refuses access to this project. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Das System verweigert den Zugriff auf dieses Projekt. Nichts wurde geändert; die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>This project cannot be opened. Check that the file exists and that its folder may be written to.</source>
        <translation>Dieses Projekt lässt sich nicht öffnen. Prüfen, ob es die Datei gibt und ihr Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>This file is not a Glossator project. It was not changed; choose a file that ends in .glossator.</source>
        <translation>Diese Datei ist kein Glossator-Projekt. Sie wurde nicht geändert; eine Datei wählen, die auf .glossator endet.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing this project. Work called saved before is on disk; check the disk, then open the project again.</source>
        <translation>Die Platte versagte beim Lesen oder Schreiben dieses Projekts. Was vorher als gespeichert galt, ist auf der Platte; die Platte prüfen, dann das Projekt wieder öffnen.</translation>
    </message>
    <message>
        <source>A value is too large for a project file. Nothing was changed.</source>
        <translation>Ein Wert ist zu groß für eine Projektdatei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate), which no file can store. Nothing was changed; remove it and try again.</source>
        <translation>In einem Text steht ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei aufnehmen kann. Nichts wurde geändert; entfernen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This regular expression takes too long on some of the texts. Make it simpler: a repetition within a repetition is what mostly takes long.</source>
        <translation>Dieser reguläre Ausdruck braucht bei manchen Texten zu lange. Er muss einfacher werden: Meist ist es eine Wiederholung in einer Wiederholung, die lange dauert.</translation>
    </message>
    <message>
        <source>what was said when verdict {name} was given</source>
        <translation>was gesagt war, als Entscheidung {name} fiel</translation>
    </message>
    <message>
        <source>how verdict {name} came about</source>
        <translation>wie Entscheidung {name} zustande kam</translation>
    </message>
    <message>
        <source>the kind of verdict {name}</source>
        <translation>die Art von Entscheidung {name}</translation>
    </message>
    <message>
        <source>where statement {name} comes from</source>
        <translation>woher Aussage {name} stammt</translation>
    </message>
    <message>
        <source>the cause of verdict {name}</source>
        <translation>die Ursache von Entscheidung {name}</translation>
    </message>
    <message>
        <source>There is no field “{name}”: it was searched for as words. Fields are {fields}.</source>
        <translation>Ein Feld „{name}“ gibt es nicht: Es wurde nach Wörtern gesucht. Felder sind {fields}.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of file names; write each of these at most once, with other characters between them: {parts}.</source>
        <translation>„{pattern}“ ist kein Muster für Dateinamen; jeder dieser Teile darf höchstens einmal vorkommen, mit anderen Zeichen dazwischen: {parts}.</translation>
    </message>
    <message>
        <source>This regular expression asks for too much at once. Make it shorter.</source>
        <translation>Dieser reguläre Ausdruck verlangt zu viel auf einmal. Er muss kürzer werden.</translation>
    </message>
    <message>
        <source>A search can ask for at most {most} things at once.</source>
        <translation>Eine Suche kann nach höchstens {most} Dingen zugleich fragen.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}:” can ask for. It can be: {values}.</source>
        <translation>„{value}“ ist nichts, wonach „{field}:“ fragen kann. Möglich ist: {values}.</translation>
    </message>
    <message>
        <source>“{value}” is no date. A date is a year, a month as 2025-03 or a day as 2025-03-15; 2025-01..2025-03 is all between them.</source>
        <translation>„{value}“ ist kein Datum. Ein Datum ist ein Jahr, ein Monat wie 2025-03 oder ein Tag wie 2025-03-15; 2025-01..2025-03 ist alles dazwischen.</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {reason}.</source>
        <translation>„{pattern}“ ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>A network is made of one layer. Name one of: {names}.</source>
        <translation>Ein Netzwerk entsteht aus einer Ebene. Eine davon nennen: {names}.</translation>
    </message>
    <message>
        <source>No layer holds a complete statement yet, so there is no network.</source>
        <translation>Noch enthält keine Ebene eine vollständige Aussage, also gibt es kein Netzwerk.</translation>
    </message>
    <message>
        <source>“{name}” is assigned no articles and has annotated none. Assign some first.</source>
        <translation>„{name}“ sind keine Artikel zugeteilt, und annotiert sind auch keine. Zuerst welche zuteilen.</translation>
    </message>
    <message>
        <source>hand out a file to {name}</source>
        <translation>eine Datei an {name} ausgeben</translation>
    </message>
    <message>
        <source>This search has too many brackets within each other.</source>
        <translation>Diese Suche hat zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>“{answer}” is no answer to “{key}”. It takes: {choices}.</source>
        <translation>„{answer}“ ist keine Antwort auf „{key}“. Möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the codebook here.</source>
        <translation>„{name}“ steht hier nicht im Codebuch.</translation>
    </message>
    <message>
        <source>“{name}” is here what is “{other}” there, where “{name}” is another entry.</source>
        <translation>„{name}“ ist hier, was dort „{other}“ ist; dort ist „{name}“ ein anderer Eintrag.</translation>
    </message>
    <message>
        <source>“{name}” has another name in each.</source>
        <translation>„{name}“ heißt in beiden anders.</translation>
    </message>
    <message>
        <source>“{name}” stands under another entry in each.</source>
        <translation>„{name}“ steht in beiden unter einem anderen Eintrag.</translation>
    </message>
    <message>
        <source>“{name}” is defined otherwise in each.</source>
        <translation>„{name}“ ist in beiden anders definiert.</translation>
    </message>
    <message>
        <source>“{name}” has another value in each.</source>
        <translation>„{name}“ hat in beiden einen anderen Wert.</translation>
    </message>
    <message>
        <source>“{name}” is another kind of actor in each.</source>
        <translation>„{name}“ ist in beiden eine andere Art von Akteur.</translation>
    </message>
    <message>
        <source>“{name}” has another identifier in each.</source>
        <translation>„{name}“ hat in beiden eine andere Kennung.</translation>
    </message>
    <message>
        <source>“{name}” is retired in one and in use in the other.</source>
        <translation>„{name}“ ist in einem außer Gebrauch und im anderen in Gebrauch.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” here.</source>
        <translation>Hier gibt es „{name}“ ({kind}) nicht.</translation>
    </message>
    <message>
        <source>“{name}” is of another kind there. Nothing was changed.</source>
        <translation>„{name}“ ist dort von anderer Art. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is of another kind in each.</source>
        <translation>„{name}“ ist in beiden von anderer Art.</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <translation>Mindestens eine annotierende Person nennen.</translation>
    </message>
    <message>
        <source>Name each annotator once.</source>
        <translation>Jede annotierende Person einmal nennen.</translation>
    </message>
    <message>
        <source>Several read an article only where two or more are named: name another.</source>
        <translation>Mehrere lesen einen Artikel nur, wo zwei oder mehr genannt sind: noch jemanden nennen.</translation>
    </message>
    <message>
        <source>An article can be shared by up to {count} annotators, as many as are named.</source>
        <translation>Einen Artikel können sich bis zu {count} Personen teilen, so viele, wie genannt sind.</translation>
    </message>
    <message>
        <source>Looking for new files</source>
        <translation>Neue Dateien werden gesucht</translation>
    </message>
    <message>
        <source>It is in the project already.</source>
        <translation>Er ist schon im Projekt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another folder.</source>
        <translation>„{path}“ lässt sich nicht schreiben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{name}” is not an actor of the codebook.</source>
        <translation>„{name}“ ist kein Akteur des Codebuchs.</translation>
    </message>
    <message>
        <source>“{text}” is not a date like 2025-03-14.</source>
        <translation>„{text}“ ist kein Datum wie 2025-03-14.</translation>
    </message>
</context>
</TS>
