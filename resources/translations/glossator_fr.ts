<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>À propos de Glossator</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Glossator and what it is made with</source>
        <translation>Glossator et ce dont il est fait</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Cette version</translation>
    </message>
    <message>
        <source>Records who takes which stance on which measure, and where the text says so.</source>
        <translation>Note qui prend quelle position sur quelle mesure, et où le texte le dit.</translation>
    </message>
    <message>
        <source>Glossator is under the licence Apache-2.0.</source>
        <translation>Glossator est sous la licence Apache-2.0.</translation>
    </message>
    <message>
        <source>The licences of all that it is made with stand in the list, with texts.</source>
        <translation>Les licences de tout ce dont il est fait figurent dans la liste, avec leurs textes.</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License (LGPL), version 3: {licence}. It is linked dynamically: its libraries are files of their own, and you may put other builds of the same version in their place. They stand in the folder {folder}.</source>
        <translation>Qt est utilisé sous la GNU Lesser General Public License (LGPL), version 3&#xa0;: {licence}. Il est lié dynamiquement&#xa0;: ses bibliothèques sont des fichiers à part, que l’on peut remplacer par d’autres compilations de la même version. Elles se trouvent dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Their source is published by The Qt Company under the same licence: {address}.</source>
        <translation>Leur code source est publié par The Qt Company sous la même licence&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>The versions are in the clipboard.</source>
        <translation>Les versions sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save agreement report…</source>
        <translation>Enregistrer le rapport d’accord…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Historique des modifications…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search the list of articles</source>
        <translation>Chercher dans la liste des articles</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Next search result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Annotator…</source>
        <translation>Annoter en tant que…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Phrase secrète…</translation>
    </message>
    <message>
        <source>Plan who reads what…</source>
        <translation>Prévoir qui lit quoi…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Distribuer…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Rapporter…</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>Aller aux énoncés</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Tous les énoncés</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>A statement everybody missed…</source>
        <translation>Un énoncé que tous ont manqué…</translation>
    </message>
    <message>
        <source>Dim all but the current statement</source>
        <translation>Estomper tout sauf l’énoncé courant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Premiers pas guidés</translation>
    </message>
    <message>
        <source>Go to the card of the guided start</source>
        <translation>Aller à la carte des premiers pas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>About Glossator</source>
        <translation>À propos de Glossator</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Terminer cet article</translation>
    </message>
    <message>
        <source>Put back in progress</source>
        <translation>Remettre en cours</translation>
    </message>
    <message>
        <source>Put back to do</source>
        <translation>Remettre à faire</translation>
    </message>
    <message>
        <source>Skip this article</source>
        <translation>Écarter cet article</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Nearly the same articles…</source>
        <translation>Articles presque identiques…</translation>
    </message>
    <message>
        <source>Start a statement here</source>
        <translation>Commencer un énoncé ici</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Add a passage to the evidence</source>
        <translation>Ajouter un passage à l’extrait</translation>
    </message>
    <message>
        <source>Take the passage out of the evidence</source>
        <translation>Retirer le passage de l’extrait</translation>
    </message>
    <message>
        <source>Move the edges of the evidence</source>
        <translation>Déplacer les bords de l’extrait</translation>
    </message>
    <message>
        <source>Same evidence, another actor</source>
        <translation>Même extrait, autre acteur</translation>
    </message>
    <message>
        <source>Same evidence, another measure</source>
        <translation>Même extrait, autre mesure</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Signaler pour relecture</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>Supprimer l’énoncé</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Énoncé suivant</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>Énoncé précédent</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Brouillon suivant</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Brouillon précédent</translation>
    </message>
    <message>
        <source>Next flagged statement</source>
        <translation>Énoncé signalé suivant</translation>
    </message>
    <message>
        <source>Previous flagged statement</source>
        <translation>Énoncé signalé précédent</translation>
    </message>
    <message>
        <source>Next passage without a statement</source>
        <translation>Passage suivant sans énoncé</translation>
    </message>
    <message>
        <source>Previous passage without a statement</source>
        <translation>Passage précédent sans énoncé</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>was not done then</source>
        <translation>n’était pas fini alors</translation>
    </message>
    <message>
        <source>has no statement any more</source>
        <translation>n’a plus d’énoncé</translation>
    </message>
    <message>
        <source>had no statement then</source>
        <translation>n’avait pas d’énoncé alors</translation>
    </message>
    <message>
        <source>{part} was {value}</source>
        <translation>{part}&#xa0;: auparavant {value}</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>un autre passage</translation>
    </message>
    <message>
        <source>another voice</source>
        <translation>une autre voix</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>d’autres réponses</translation>
    </message>
    <message>
        <source>Nobody to compare with yet</source>
        <translation>Encore personne à comparer</translation>
    </message>
    <message>
        <source>Here it is decided what stands in gold where annotators differ. That takes two who have annotated the same articles: bring a colleague’s file into this project, or let somebody else annotate here (Edit › Annotator).</source>
        <translation>On décide ici ce qui figure dans l’or là où les annotateurs diffèrent. Il en faut deux qui ont annoté les mêmes articles&#xa0;: faire entrer le fichier d’une collègue dans ce projet, ou laisser quelqu’un d’autre annoter ici (Édition › Annotateur).</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>Articles are compared once two annotators have marked them done and one of them has found a statement. Until then, there is nothing to decide.</source>
        <translation>Les articles sont comparés dès que deux annotateurs les ont marqués comme terminés et que l’un d’eux y a trouvé un énoncé. D’ici là, il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>Il ne reste rien à décider</translation>
    </message>
    <message>
        <source>On all other cases everybody agrees. Accept these at once, and gold is complete.</source>
        <translation>Sur tous les autres cas, tout le monde est d’accord. Les accepter d’un coup, et l’or est complet.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Gold holds what was decided, and where it comes from. It can be exported now.</source>
        <translation>L’or contient ce qui a été décidé, et d’où cela vient. Il peut être exporté maintenant.</translation>
    </message>
    <message>
        <source>Export gold…</source>
        <translation>Exporter l’or…</translation>
    </message>
    <message>
        <source>Accept all unanimous…</source>
        <translation>Accepter tout ce qui est unanime…</translation>
    </message>
    <message>
        <source>Look at what was decided</source>
        <translation>Revoir ce qui est décidé</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>no statement here</source>
        <translation>pas d’énoncé ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>Gaps in the guidelines</source>
        <translation>Lacunes des consignes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation>Énoncé manquant</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Voice or fields</source>
        <translation>Voix ou champs</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>Missed by all</source>
        <translation>Manqué par tous</translation>
    </message>
    <message>
        <source>One annotator alone</source>
        <translation>Un seul annotateur</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>Tous d’accord</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Erreur d’inattention</translation>
    </message>
    <message>
        <source>Ambiguous text</source>
        <translation>Texte ambigu</translation>
    </message>
    <message>
        <source>Gap in the guidelines</source>
        <translation>Lacune des consignes</translation>
    </message>
    <message>
        <source>Accepted: all agreed</source>
        <translation>Accepté&#xa0;: tous d’accord</translation>
    </message>
    <message>
        <source>Accepted: the majority</source>
        <translation>Accepté&#xa0;: la majorité</translation>
    </message>
    <message>
        <source>Accepted: one annotator alone</source>
        <translation>Accepté&#xa0;: un seul annotateur</translation>
    </message>
    <message>
        <source>One version accepted</source>
        <translation>Une version acceptée</translation>
    </message>
    <message>
        <source>Built from parts</source>
        <translation>Composé à partir de parties</translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation>Écrit à neuf</translation>
    </message>
    <message>
        <source>All wrong</source>
        <translation>Tout est faux</translation>
    </message>
    <message>
        <source>No statement here</source>
        <translation>Pas d’énoncé ici</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 cas</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} cas</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Whose version is which; hidden, nobody sways the verdict</source>
        <translation>À qui est chaque version&#xa0;; cachés, les noms n’influencent pas la décision</translation>
    </message>
    <message>
        <source>Accept majorities…</source>
        <translation>Accepter les majorités…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>{matched} matched in pairs, {articles}</source>
        <translation>{matched} appariés deux à deux, {articles}</translation>
    </message>
    <message>
        <source>{matched} of {counts} matched, {articles}</source>
        <translation>{matched} sur {counts} appariés, {articles}</translation>
    </message>
    <message>
        <source>One annotator has nobody to agree with</source>
        <translation>Il n’y a encore personne à comparer</translation>
    </message>
    <message>
        <source>Agreement is measured where two annotators read the same articles without seeing each other’s statements. Menu Project: “{plan}” gives the same articles to somebody else, and “{back}” takes in a file that was returned; once both have marked them done, it stands here how far they agree.</source>
        <translation>L’accord se mesure là où deux annotateurs lisent les mêmes articles sans voir les énoncés l’un de l’autre. Menu Projet&#xa0;: «&#xa0;{plan}&#xa0;» donne les mêmes articles à quelqu’un d’autre, et «&#xa0;{back}&#xa0;» reprend un fichier rendu&#xa0;; dès que les deux les ont marqués terminés, on voit ici à quel point ils s’accordent.</translation>
    </message>
    <message>
        <source>Choose two annotators or more</source>
        <translation>Choisir deux annotateurs ou plus</translation>
    </message>
    <message>
        <source>Those with a tick above are compared with each other.</source>
        <translation>Ceux qui sont cochés ci-dessus sont comparés entre eux.</translation>
    </message>
    <message>
        <source>An article counts once everybody who is compared has marked it done, also where it holds no statement. Done so far: {done}.</source>
        <translation>Un article compte dès que tous ceux qui sont comparés l’ont marqué terminé, même sans énoncé. Terminés jusqu’ici&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>{title} still waits for {names}.</source>
        <translation>{title} attend encore {names}.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} autres.</translation>
    </message>
    <message>
        <source>No article is done by all</source>
        <translation>Aucun article n’est terminé par tous</translation>
    </message>
    <message>
        <source>Revision {number}, {articles}</source>
        <translation>Révision {number}, {articles}</translation>
    </message>
    <message>
        <source>by month of work</source>
        <translation>par mois de travail</translation>
    </message>
    <message>
        <source>by month of publication</source>
        <translation>par mois de publication</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>α of sets, MASI</source>
        <translation>α des ensembles, MASI</translation>
    </message>
    <message>
        <source>α of sets, Jaccard</source>
        <translation>α des ensembles, Jaccard</translation>
    </message>
    <message>
        <source>Where the actor is named</source>
        <translation>Où l’acteur est nommé</translation>
    </message>
    <message>
        <source>Where the stance is told</source>
        <translation>Où la position est dite</translation>
    </message>
    <message>
        <source>Where the measure is named</source>
        <translation>Où la mesure est nommée</translation>
    </message>
    <message>
        <source>Places in the text: α of each character, marked or not</source>
        <translation>Places dans le texte&#xa0;: α de chaque caractère, marqué ou non</translation>
    </message>
    <message>
        <source>Passages of evidence, and their measures</source>
        <translation>Extraits, et leurs mesures</translation>
    </message>
    <message>
        <source>Passages that name the actor</source>
        <translation>Passages qui nomment l’acteur</translation>
    </message>
    <message>
        <source>Passages that name the measure</source>
        <translation>Passages qui nomment la mesure</translation>
    </message>
    <message>
        <source>ᵤα, all together</source>
        <translation>ᵤα, tout ensemble</translation>
    </message>
    <message>
        <source>|ᵤα, passages and gaps</source>
        <translation>|ᵤα, passages et intervalles vides</translation>
    </message>
    <message>
        <source>ᶜᵤα, what passages are</source>
        <translation>ᶜᵤα, ce que sont les passages</translation>
    </message>
    <message>
        <source>α, any statement or none</source>
        <translation>α, énoncé ou aucun</translation>
    </message>
    <message>
        <source>α, done or skipped</source>
        <translation>α, terminé ou passé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>No statement on this passage</source>
        <translation>Aucun énoncé sur ce passage</translation>
    </message>
    <message>
        <source>1 article done by all</source>
        <translation>1 article terminé par tous</translation>
    </message>
    <message>
        <source>{count} articles done by all</source>
        <translation>{count} articles terminés par tous</translation>
    </message>
    <message>
        <source>1 found by two or more</source>
        <translation>1 trouvé par deux ou plus</translation>
    </message>
    <message>
        <source>{count} found by two or more</source>
        <translation>{count} trouvés par deux ou plus</translation>
    </message>
    <message>
        <source>On 1 passage, statements can be paired in several ways with the same overlap; those with most parts in common are.</source>
        <translation>À 1 endroit, des énoncés peuvent être appariés de plusieurs façons avec le même recouvrement&#xa0;; le sont ceux qui ont le plus de parties en commun.</translation>
    </message>
    <message>
        <source>On {count} passages, statements can be paired in several ways with the same overlap; those with most parts in common are.</source>
        <translation>À {count} endroits, des énoncés peuvent être appariés de plusieurs façons avec le même recouvrement&#xa0;; le sont ceux qui ont le plus de parties en commun.</translation>
    </message>
    <message>
        <source>1 draft is not compared.</source>
        <translation>1 brouillon n’est pas comparé.</translation>
    </message>
    <message>
        <source>{count} drafts are not compared.</source>
        <translation>{count} brouillons ne sont pas comparés.</translation>
    </message>
    <message>
        <source>, no interval</source>
        <translation>, pas d’intervalle</translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <translation>non défini&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {low} to {high}</source>
        <translation>{value}, intervalle à 95 % de {low} à {high}</translation>
    </message>
    <message>
        <source>; below .667 with probability {low}, below .8 with {high}</source>
        <translation>&#xa0;; sous .667 avec une probabilité de {low}, sous .8 de {high}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Measure, one level up</source>
        <translation>Mesure, un niveau plus haut</translation>
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
        <translation>intervalle</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>Krippendorff’s α, {level}</source>
        <translation>α de Krippendorff, {level}</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Pourcentage d’accord</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Cohen’s κ, linear weights</source>
        <translation>κ de Cohen, poids linéaires</translation>
    </message>
    <message>
        <source>Cohen’s κ, quadratic weights</source>
        <translation>κ de Cohen, poids quadratiques</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>π de Scott</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>κ de Fleiss</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Gwet’s AC2, quadratic weights</source>
        <translation>AC2 de Gwet, poids quadratiques</translation>
    </message>
    <message>
        <source>F1 at any overlap</source>
        <translation>F1 à tout recouvrement</translation>
    </message>
    <message>
        <source>F1 from half the overlap on</source>
        <translation>F1 dès un demi-recouvrement</translation>
    </message>
    <message>
        <source>F1 from 80 % overlap on</source>
        <translation>F1 dès 80 % de recouvrement</translation>
    </message>
    <message>
        <source>F1 at the same evidence</source>
        <translation>F1 à extrait identique</translation>
    </message>
    <message>
        <source>Statements found</source>
        <translation>Énoncés trouvés</translation>
    </message>
    <message>
        <source>Whole statements</source>
        <translation>Énoncés entiers</translation>
    </message>
    <message>
        <source>Articles as a whole</source>
        <translation>Articles dans leur ensemble</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unité</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unités</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>New work came in.</source>
        <translation>Du nouveau travail est arrivé.</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Comparing the statements…</source>
        <translation>Comparaison des énoncés…</translation>
    </message>
    <message>
        <source>Stopped: the figures are not complete.</source>
        <translation>Arrêté&#xa0;: les chiffres ne sont pas complets.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AnewPane</name>
    <message>
        <source>Decide so</source>
        <translation>Décider ainsi</translation>
    </message>
    <message>
        <source>Esc  Leave the draft</source>
        <translation>Esc  Quitter le brouillon</translation>
    </message>
    <message>
        <source>A statement that everybody missed who is done with the article</source>
        <translation>Un énoncé qu’ont manqué tous ceux qui ont terminé l’article</translation>
    </message>
    <message>
        <source>None of the versions: a statement of your own about the passage</source>
        <translation>Aucune des versions&#xa0;: un énoncé à soi sur le passage</translation>
    </message>
    <message>
        <source>Evidence of {version}</source>
        <translation>Extrait de {version}</translation>
    </message>
    <message>
        <source>Evidence: {quote}</source>
        <translation>Extrait&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Pas encore d’extrait</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Manque encore&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>In the text, {start} takes the marked passage as evidence, {add} adds it, {remove} takes it out.</source>
        <translation>Dans le texte, {start} prend le passage marqué comme extrait, {add} l’ajoute, {remove} le retire.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>What the actor belongs to</source>
        <translation>Ce dont l’acteur fait partie</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>A field of the codebook</source>
        <translation>Un champ du livre de codes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Rien&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} brouillons</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>{count} annotations</source>
        <translation>{count} annotations</translation>
    </message>
    <message>
        <source>1 draft, which lacks a part</source>
        <translation>1 brouillon, auquel il manque une partie</translation>
    </message>
    <message>
        <source>{count} drafts, which lack a part</source>
        <translation>{count} brouillons, auxquels il manque une partie</translation>
    </message>
    <message>
        <source>New in the project: {articles}.</source>
        <translation>Nouveau dans le projet&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>New in the codebook ({count}): {names}</source>
        <translation>Nouveau dans le livre de codes ({count})&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} (suggestions): {articles}, {added}</source>
        <translation>{name} (suggestions)&#xa0;: {articles}, {added}</translation>
    </message>
    <message>
        <source>{name}: {articles}, {added}</source>
        <translation>{name}&#xa0;: {articles}, {added}</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{changed} changed, {same} here already</source>
        <translation>{changed} de modifiés, {same} déjà ici</translation>
    </message>
    <message>
        <source>Everything in the file is carried.</source>
        <translation>Tout ce que contient le fichier est repris.</translation>
    </message>
    <message>
        <source>Not carried:</source>
        <translation>Non repris&#xa0;:</translation>
    </message>
    <message>
        <source>{count} × of {kinds} more kinds</source>
        <translation>{count} × de {kinds} autres sortes</translation>
    </message>
    <message>
        <source>{statements} imported</source>
        <translation>Importé&#xa0;: {statements}</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <source>Swap the actor and what it belongs to</source>
        <translation>Échanger l’acteur et ce dont il fait partie</translation>
    </message>
    <message>
        <source>WHAT EACH LABEL BECOMES</source>
        <translation>CE QUE DEVIENT CHAQUE ÉTIQUETTE</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {statements}</source>
        <translation>Importer {statements}</translation>
    </message>
</context>
<context>
    <name>AnnotatorButton</name>
    <message>
        <source>Annotator:</source>
        <translation>Annoté par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Annoté par {name}</translation>
    </message>
    <message>
        <source>List what is assigned to {name}</source>
        <translation>Lister ce qui est attribué à {name}</translation>
    </message>
    <message>
        <source>New annotator…</source>
        <translation>Nouveau nom…</translation>
    </message>
</context>
<context>
    <name>AnnotatorDialog</name>
    <message>
        <source>New annotator</source>
        <translation>Nouveau nom pour annoter</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Qui annote&#x202f;?</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Everyone works in a layer of their own, so that nobody overwrites another’s statements and they can be compared later.</source>
        <translation>Chacun travaille dans sa propre couche&#xa0;: personne n’écrase les énoncés d’autrui, et ils pourront être comparés plus tard.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation>Nom de la personne qui annote</translation>
    </message>
    <message>
        <source>Annotators of this project</source>
        <translation>Personnes qui annotent ce projet</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisir un nom.</translation>
    </message>
    <message>
        <source>Goes on in the layer of {name}.</source>
        <translation>Continue dans la couche de {name}.</translation>
    </message>
    <message>
        <source>Begins a new, empty layer for {name}.</source>
        <translation>Commence une nouvelle couche vide pour {name}.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Saved: {words}</source>
        <translation>Enregistré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Statement {number}: {words}</source>
        <translation>Énoncé {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>pas d’acteur</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>pas de mesure</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} brouillons</translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>With drafts</source>
        <translation>Avec brouillons</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Without outlet</source>
        <translation>Sans média</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Dès le {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribués à personne</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Attribués à {name}</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>énoncés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>drafts: {count}</source>
        <translation>brouillons&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Take title, author and date that stand in the text</source>
        <translation>Reprendre titre, auteur et date qui figurent dans le texte</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Only what is new: 1 file of the folder was imported before</source>
        <translation>Seulement ce qui est nouveau&#xa0;: 1 fichier du dossier a déjà été importé</translation>
    </message>
    <message>
        <source>Only what is new: {count} files of the folder were imported before</source>
        <translation>Seulement ce qui est nouveau&#xa0;: {count} fichiers du dossier ont déjà été importés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {articles}</source>
        <translation>Importer {articles}</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>In this list, no article is left to do.</source>
        <translation>Dans cette liste, il ne reste aucun article à traiter.</translation>
    </message>
    <message>
        <source>No article is left to do.</source>
        <translation>Il ne reste aucun article à traiter.</translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign articles</source>
        <translation>Attribuer des articles</translation>
    </message>
    <message>
        <source>Tick everyone who is to annotate them.</source>
        <translation>Cocher qui doit les annoter.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Personnes qui annotent</translation>
    </message>
    <message>
        <source>This article, “{title}”</source>
        <translation>Cet article, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The {count} articles that are chosen in the list</source>
        <translation>Les {count} articles choisis dans la liste</translation>
    </message>
    <message>
        <source>The article that is listed</source>
        <translation>L’article listé</translation>
    </message>
    <message>
        <source>All {count} that are listed</source>
        <translation>Les {count} articles listés</translation>
    </message>
    <message>
        <source>{name}, {count} of {total}</source>
        <translation>{name}, {count} sur {total}</translation>
    </message>
    <message>
        <source>There are no annotators yet: {keys} adds the first.</source>
        <translation>Personne n’annote encore&#xa0;: {keys} ajoute le premier nom.</translation>
    </message>
    <message>
        <source>Each tick is a step, which {keys} takes back at the desk.</source>
        <translation>Chaque coche est une étape, que {keys} annule au bureau.</translation>
    </message>
    <message>
        <source>Assigning {count} articles</source>
        <translation>Attribution de {count} articles</translation>
    </message>
    <message>
        <source>Taking {count} articles back</source>
        <translation>Retrait de {count} articles</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>{done} of {assigned} done</source>
        <translation>{done} sur {assigned} terminés</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>when it was opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before colleagues’ work was brought in</source>
        <translation>avant l’apport du travail de collègues</translation>
    </message>
    <message>
        <source>before many statements were changed</source>
        <translation>avant la modification de nombreux énoncés</translation>
    </message>
    <message>
        <source>before a rule of adjudication</source>
        <translation>avant une règle d’arbitrage</translation>
    </message>
    <message>
        <source>before a large change of the codebook</source>
        <translation>avant une grande modification du livre de codes</translation>
    </message>
    <message>
        <source>before a newer version of Glossator</source>
        <translation>avant une version plus récente de Glossator</translation>
    </message>
    <message>
        <source>before another backup was restored</source>
        <translation>avant la restauration d’une autre sauvegarde</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>of “{name}”</source>
        <translation>de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>its passphrase is needed</source>
        <translation>sa phrase secrète est nécessaire</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (suggestions)</translation>
    </message>
    <message>
        <source>{count} fewer than now</source>
        <translation>{count} de moins que maintenant</translation>
    </message>
    <message>
        <source>{count} more than now</source>
        <translation>{count} de plus que maintenant</translation>
    </message>
    <message>
        <source>The project itself cannot be read now.</source>
        <translation>Le projet lui-même ne peut être lu maintenant.</translation>
    </message>
    <message>
        <source>The project is the same now.</source>
        <translation>Le projet est le même maintenant.</translation>
    </message>
    <message>
        <source>As many articles and statements as now, but not the same work.</source>
        <translation>Autant d’articles et d’énoncés que maintenant, mais pas le même travail.</translation>
    </message>
    <message>
        <source>1 statement more</source>
        <translation>1 énoncé de plus</translation>
    </message>
    <message>
        <source>{count} statements more</source>
        <translation>{count} énoncés de plus</translation>
    </message>
    <message>
        <source>1 statement fewer</source>
        <translation>1 énoncé de moins</translation>
    </message>
    <message>
        <source>{count} statements fewer</source>
        <translation>{count} énoncés de moins</translation>
    </message>
    <message>
        <source>1 article more</source>
        <translation>1 article de plus</translation>
    </message>
    <message>
        <source>{count} articles more</source>
        <translation>{count} articles de plus</translation>
    </message>
    <message>
        <source>1 article fewer</source>
        <translation>1 article de moins</translation>
    </message>
    <message>
        <source>{count} articles fewer</source>
        <translation>{count} articles de moins</translation>
    </message>
    <message>
        <source>Against the project now: {difference}.</source>
        <translation>Par rapport au projet maintenant&#xa0;: {difference}.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Phrase secrète…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose the file of a project, or one of its backups.</source>
        <translation>Choisir le fichier d’un projet, ou une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>There are no backups of it yet. They are made by themselves: on opening, every hour of work, and before what changes much. They will be in {folder}.</source>
        <translation>Il n’y en a pas encore de sauvegarde. Elles se font d’elles-mêmes&#xa0;: à l’ouverture, à chaque heure de travail, et avant ce qui change beaucoup. Elles seront dans {folder}.</translation>
    </message>
    <message>
        <source>Made by themselves on opening, every hour of work, and before what changes much; kept in {folder}. Restoring one keeps what is there now as another.</source>
        <translation>Faites d’elles-mêmes à l’ouverture, à chaque heure de travail, et avant ce qui change beaucoup&#xa0;; gardées dans {folder}. En restaurer une garde ce qui est là maintenant comme une autre.</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Projets de Glossator</translation>
    </message>
    <message>
        <source>A project, or one of its backups</source>
        <translation>Un projet, ou une de ses sauvegardes</translation>
    </message>
    <message>
        <source>Where to keep the backups of all projects</source>
        <translation>Où garder les sauvegardes de tous les projets</translation>
    </message>
    <message>
        <source>The project is as it was on {moment}.</source>
        <translation>Le projet est comme il était le {moment}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Ce qui était là avant est gardé sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{label}, {split}: {part} of {statements}, {share}</source>
        <translation>{label}, {split}&#xa0;: {part} sur {statements}, {share}</translation>
    </message>
</context>
<context>
    <name>BehindFigure</name>
    <message>
        <source>← Agreement</source>
        <translation>← Accord</translation>
    </message>
    <message>
        <source>Back to agreement</source>
        <translation>Retour à l’accord</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} passages</translation>
    </message>
</context>
<context>
    <name>BehindTie</name>
    <message>
        <source>← Network</source>
        <translation>← Réseau</translation>
    </message>
    <message>
        <source>Back to the network</source>
        <translation>Retour au réseau</translation>
    </message>
    <message>
        <source>Statements behind it</source>
        <translation>Énoncés qui sont derrière</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>This project is open elsewhere; you are looking only.</source>
        <translation>Ce projet est ouvert ailleurs&#x202f;; il n’est que consulté ici.</translation>
    </message>
    <message>
        <source>This project can be read but not changed here.</source>
        <translation>Ce projet peut être lu ici, mais pas modifié.</translation>
    </message>
    <message>
        <source>“{old}” was renamed to “{name}” while it was open. All that was saved is in it.</source>
        <translation>«&#xa0;{old}&#xa0;» a été renommé «&#xa0;{name}&#xa0;» pendant qu’il était ouvert. Tout ce qui était enregistré s’y trouve.</translation>
    </message>
    <message>
        <source>“{old}” was moved, replaced or deleted while it was open. All that was saved is kept beside it as “{name}”.</source>
        <translation>«&#xa0;{old}&#xa0;» a été déplacé, remplacé ou supprimé pendant qu’il était ouvert. Tout ce qui était enregistré est gardé à côté sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” was written over by another program while it was open. What that put there was not touched; what you had saved before is in its backups, menu Project › Backups.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrasé par un autre programme pendant qu’il était ouvert. Ce que celui-ci y a mis n’a pas été touché&#x202f;; ce qui avait été enregistré auparavant est dans ses sauvegardes, menu Projet › Sauvegardes.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation>Voir ce qui entrerait</translation>
    </message>
    <message>
        <source>Choose the files that colleagues have sent back. What they annotated since comes into their own layers; nobody else’s layer can change.</source>
        <translation>Choisir les fichiers que les collègues ont renvoyés. Ce qui y a été annoté depuis entre dans leurs propres couches&#xa0;; la couche de personne d’autre ne peut changer.</translation>
    </message>
    <message>
        <source>First you see what would come in, and nothing is changed by looking. The files stay as they are.</source>
        <translation>On voit d’abord ce qui entrerait&#xa0;; regarder ne change rien. Les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Say first which files have come back.</source>
        <translation>Indiquer d’abord quels fichiers sont revenus.</translation>
    </message>
    <message>
        <source>Looking at what would come in</source>
        <translation>Examen de ce qui entrerait</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Rapport en cours</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Statements of the group</source>
        <translation>Énoncés du groupe</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Rien ne passe le filtre</translation>
    </message>
    <message>
        <source>Take words out of the search line, or look among everyone’s statements.</source>
        <translation>Ôter des mots de la ligne de recherche, ou chercher parmi les énoncés de tout le monde.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Pas encore d’énoncés</translation>
    </message>
    <message>
        <source>Once statements are recorded, they stand here in groups: who says what, and on which measure. {keys} leads back to the desk.</source>
        <translation>Une fois saisis, les énoncés figurent ici par groupes&#xa0;: qui dit quoi, et sur quelle mesure. {keys} ramène au bureau.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>pas de position</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>What all annotators who are done with an article say alike, to the letter of the evidence, goes into gold. What was decided by hand stays. Undo takes it back.</source>
        <translation>Ce que tous ceux qui ont terminé un article disent de même, à la lettre près du passage, entre dans l’or. Ce qui a été décidé à la main reste. Annuler le retire.</translation>
    </message>
    <message>
        <source>Accept all unanimous</source>
        <translation>Accepter tout ce qui est unanime</translation>
    </message>
    <message>
        <source>What more than half of them say, part by part, goes into gold, and what all say alike. Ties stay open, and what was decided by hand stays. Undo takes it back.</source>
        <translation>Ce que dit plus de la moitié, partie par partie, entre dans l’or, ainsi que ce que tous disent de même. Les égalités restent ouvertes, et ce qui a été décidé à la main reste. Annuler le retire.</translation>
    </message>
    <message>
        <source>Accept majorities</source>
        <translation>Accepter les majorités</translation>
    </message>
    <message>
        <source>Accepted: {cases}.</source>
        <translation>Acceptés&#xa0;: {cases}.</translation>
    </message>
    <message>
        <source>Taken back: {cases}.</source>
        <translation>Retirés&#xa0;: {cases}.</translation>
    </message>
    <message>
        <source>Left to be decided: {cases}.</source>
        <translation>Restent à décider&#xa0;: {cases}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Also what one annotator did alone, as it is</source>
        <translation>Aussi ce qu’un annotateur a fait seul, tel quel</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>CandidateDelegate</name>
    <message>
        <source>Enter creates it</source>
        <translation>Entrée le crée</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>N  Write anew…</source>
        <translation>N  Écrire à neuf…</translation>
    </message>
    <message>
        <source>X  All wrong</source>
        <translation>X  Tout est faux</translation>
    </message>
    <message>
        <source>0  No statement here</source>
        <translation>0  Pas d’énoncé ici</translation>
    </message>
    <message>
        <source>Missed by all…</source>
        <translation>Manqué par tous…</translation>
    </message>
    <message>
        <source>Write a statement that everybody missed into gold</source>
        <translation>Écrire dans l’or un énoncé que tous ont manqué</translation>
    </message>
    <message>
        <source>They differ in: {parts}</source>
        <translation>Elles diffèrent par&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Still at work on the article: {names}</source>
        <translation>Encore au travail sur l’article&#xa0;: {names}</translation>
    </message>
    <message>
        <source>One of these versions is yours</source>
        <translation>Une de ces versions est la vôtre</translation>
    </message>
    <message>
        <source>Came back. Decided before: {verdict}</source>
        <translation>Revenu. Décidé auparavant&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Since then: {changes}</source>
        <translation>Depuis&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Accept {version}</source>
        <translation>Accepter {version}</translation>
    </message>
    <message>
        <source>Version {version} has no statement here. 0 decides that there is none.</source>
        <translation>La version {version} n’a pas d’énoncé ici. 0 décide qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Space takes a part. Still to be taken: {parts}</source>
        <translation>Espace prend une partie. Encore à prendre&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>B  Use these parts</source>
        <translation>B  Prendre ces parties</translation>
    </message>
    <message>
        <source>B  Build from parts</source>
        <translation>B  Composer à partir de parties</translation>
    </message>
    <message>
        <source>Arrows walk, Space takes a part. Still to be taken: {parts}</source>
        <translation>Les flèches se déplacent, Espace prend une partie. Encore à prendre&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>All parts are taken: B or Enter decides so, Esc leaves it.</source>
        <translation>Toutes les parties sont prises&#xa0;: B ou Entrée décide ainsi, Échap laisse tout.</translation>
    </message>
    <message>
        <source>N  Go on writing…</source>
        <translation>N  Continuer d’écrire…</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Open the article at the desk first.</source>
        <translation>Ouvrir d’abord l’article au bureau.</translation>
    </message>
    <message>
        <source>Nobody has marked this article done yet: {title}</source>
        <translation>Personne n’a encore marqué cet article comme terminé&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Change 1 statement</source>
        <translation>Modifier 1 énoncé</translation>
    </message>
    <message>
        <source>Change {count} statements</source>
        <translation>Modifier {count} énoncés</translation>
    </message>
    <message>
        <source>Change all {count} statements</source>
        <translation>Modifier les {count} énoncés</translation>
    </message>
    <message>
        <source>Change 1 statement of {name}</source>
        <translation>Modifier 1 énoncé de {name}</translation>
    </message>
    <message>
        <source>Change {count} statements of {name}</source>
        <translation>Modifier {count} énoncés de {name}</translation>
    </message>
    <message>
        <source>Change all {count} statements of {name}</source>
        <translation>Modifier les {count} énoncés de {name}</translation>
    </message>
    <message>
        <source>Change 1 statement on {name}</source>
        <translation>Modifier 1 énoncé sur {name}</translation>
    </message>
    <message>
        <source>Change {count} statements on {name}</source>
        <translation>Modifier {count} énoncés sur {name}</translation>
    </message>
    <message>
        <source>Change all {count} statements on {name}</source>
        <translation>Modifier les {count} énoncés sur {name}</translation>
    </message>
    <message>
        <source>Change 1 statement ({name})</source>
        <translation>Modifier 1 énoncé ({name})</translation>
    </message>
    <message>
        <source>Change {count} statements ({name})</source>
        <translation>Modifier {count} énoncés ({name})</translation>
    </message>
    <message>
        <source>Change all {count} statements ({name})</source>
        <translation>Modifier les {count} énoncés ({name})</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Quoi modifier</translation>
    </message>
    <message>
        <source>What would become of them</source>
        <translation>Ce qu’ils deviendraient</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>stays, it is so already</source>
        <translation>reste, c’est déjà ainsi</translation>
    </message>
    <message>
        <source>stays, it is {name}’s</source>
        <translation>reste, il est à {name}</translation>
    </message>
    <message>
        <source>Choose what it is to become.</source>
        <translation>Choisir ce que cela doit devenir.</translation>
    </message>
    <message>
        <source>1 is another annotator’s and stays as it is.</source>
        <translation>1 est d’une autre couche et reste tel quel.</translation>
    </message>
    <message>
        <source>{count} are other annotators’ and stay as they are.</source>
        <translation>{count} sont d’autres couches et restent tels quels.</translation>
    </message>
    <message>
        <source>It is one step: undo takes it back as a whole.</source>
        <translation>C’est une seule étape&#xa0;: Annuler la reprend en entier.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Changing 1 statement</source>
        <translation>Modification de 1 énoncé</translation>
    </message>
    <message>
        <source>Changing {count} statements</source>
        <translation>Modification de {count} énoncés</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ChangeKeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Find a command by its name or its keys…</source>
        <translation>Chercher une commande par nom ou raccourci…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Restore all keys</source>
        <translation>Rétablir tous les raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is called “{words}”.</source>
        <translation>Aucune commande ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Renaming an actor</source>
        <translation>Changement du nom d’un acteur</translation>
    </message>
    <message>
        <source>Merging entries</source>
        <translation>Fusion des entrées</translation>
    </message>
    <message>
        <source>Going through the statements</source>
        <translation>Parcours des énoncés</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys go from figure to figure, Enter opens what is behind one.</source>
        <translation>Les flèches vont de chiffre en chiffre, Entrée ouvre ce qui est derrière.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtres actifs</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Statements are the same</source>
        <translation>Énoncés identiques</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Compute γ, which takes long</source>
        <translation>Calculer γ, ce qui prend du temps</translation>
    </message>
    <message>
        <source>γ: align passages, and compare them with shuffled texts. This takes long.</source>
        <translation>γ&#xa0;: aligner les passages et les comparer à des textes mélangés. Cela prend du temps.</translation>
    </message>
    <message>
        <source>at any overlap</source>
        <translation>à tout recouvrement</translation>
    </message>
    <message>
        <source>from half the overlap on</source>
        <translation>dès un demi-recouvrement</translation>
    </message>
    <message>
        <source>from 80 % overlap on</source>
        <translation>dès 80 % de recouvrement</translation>
    </message>
    <message>
        <source>at the same evidence</source>
        <translation>à extrait identique</translation>
    </message>
    <message>
        <source>from {count} resamples</source>
        <translation>de {count} tirages</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (suggestions)</translation>
    </message>
    <message>
        <source>{name} (gold)</source>
        <translation>{name} (or)</translation>
    </message>
    <message>
        <source>Statements of</source>
        <translation>Énoncés de</translation>
    </message>
    <message>
        <source>Ties between</source>
        <translation>Liens entre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>From weight</source>
        <translation>Dès le poids</translation>
    </message>
    <message>
        <source>What agrees, what counts how often, and which time</source>
        <translation>Ce qui s’accorde, ce qui compte combien de fois, et quel temps</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Statements that would follow</source>
        <translation>Énoncés qui suivraient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Nom du nouvel acteur</translation>
    </message>
    <message>
        <source>Name of the new stance</source>
        <translation>Nom de la nouvelle position</translation>
    </message>
    <message>
        <source>Name of the new measure</source>
        <translation>Nom de la nouvelle mesure</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nom du nouveau champ</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>One of some choices</source>
        <translation>Un choix parmi d’autres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (retiré)</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>nearly the same letters</source>
        <translation>presque les mêmes lettres</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>un nom fait partie de l’autre</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Export the codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.qdc)</source>
        <translation>Livres de codes (*.yaml *.yml *.qdc)</translation>
    </message>
    <message>
        <source>The codebook is in “{name}”.</source>
        <translation>Le livre de codes est dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importation de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed, {retired} retired.</source>
        <translation>Importé&#xa0;: {added} ajoutées, {changed} modifiées, {retired} retirées.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ColleaguesFiles</name>
    <message>
        <source>Path of a colleague’s file, then Enter</source>
        <translation>Chemin du fichier, puis Entrée</translation>
    </message>
    <message>
        <source>Path of a colleague’s file</source>
        <translation>Chemin du fichier d’un ou d’une collègue</translation>
    </message>
    <message>
        <source>Files to bring back; Delete removes one</source>
        <translation>Fichiers à rapporter&#xa0;; Suppr en retire un</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Fichiers à rapporter</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>COLUMNS OF THE TABLE</source>
        <translation>COLONNES DU TABLEAU</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>La colonne {name} contient</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kept as metadata</source>
        <translation>Gardé comme métadonnée</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do, or the title of an article</source>
        <translation>Taper ce qu’il faut faire, ou le titre d’un article</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui conviennent</translation>
    </message>
    <message>
        <source>No command or article is called “{words}”.</source>
        <translation>Aucune commande ni aucun article ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>demande un projet ouvert</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Statements: {name}</source>
        <translation>Énoncés&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <translation>File&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pair {number} of {count} · {share}% alike · underlined: what the other one lacks</source>
        <translation>Paire {number} sur {count} · identiques à {share}&#xa0;% · souligné&#xa0;: ce que l’autre n’a pas</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>Import this one</source>
        <translation>Importer celui-ci</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>also: {names}</source>
        <translation>aussi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No definition.</source>
        <translation>Aucune définition.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>In the text, {keys} already means “{action}”.</source>
        <translation>Dans le texte, {keys} signifie déjà «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>In the whole window, so in the text too, {keys} already means “{action}”.</source>
        <translation>Dans toute la fenêtre, donc aussi dans le texte, {keys} signifie déjà «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} already means “{action}”.</source>
        <translation>{keys} signifie déjà «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} cannot be had. {place}: {meaning}.</source>
        <translation>{keys} n’est pas disponible. {place}&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <source>{keys} is typed in fields. Together with Ctrl or Alt it can be had.</source>
        <translation>{keys} se saisit dans les champs. Avec Ctrl ou Alt, c’est possible.</translation>
    </message>
</context>
<context>
    <name>ConfusionMap</name>
    <message>
        <source>both say {name}: {count}</source>
        <translation>les deux disent {name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{one} says {name}, {other} says {other_name}: {count}</source>
        <translation>{one} dit {name}, {other} dit {other_name}&#xa0;: {count}</translation>
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
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>One annotator has the same actor on both sides of the same measure.</source>
        <translation>Une couche a le même acteur des deux côtés de la même mesure.</translation>
    </message>
    <message>
        <source>Statements against</source>
        <translation>Énoncés contre</translation>
    </message>
    <message>
        <source>Statements in favour</source>
        <translation>Énoncés pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>{against} against · {favour} for</source>
        <translation>{against} contre · {favour} pour</translation>
    </message>
    <message>
        <source>{actor}, {measure}: {against} against, {favour} in favour</source>
        <translation>{actor}, {measure}&#xa0;: {against} contre, {favour} pour</translation>
    </message>
    <message>
        <source>No contradictions here</source>
        <translation>Pas de contradictions ici</translation>
    </message>
    <message>
        <source>No contradictions</source>
        <translation>Pas de contradictions</translation>
    </message>
    <message>
        <source>A contradiction stands here when one annotator has recorded the same actor for and against the same measure. Often the actor changed sides, or a condition was overlooked; sometimes it was a slip.</source>
        <translation>Une contradiction figure ici quand une couche a le même acteur pour et contre la même mesure. Souvent l’acteur a changé de camp, ou une condition a échappé&#x202f;; parfois c’était une inadvertance.</translation>
    </message>
</context>
<context>
    <name>CountingChoice</name>
    <message>
        <source>Positions count</source>
        <translation>Les places comptent</translation>
    </message>
</context>
<context>
    <name>Current</name>
    <message>
        <source>Nothing of this statement is saved yet. Choose its actor first.</source>
        <translation>Rien de cet énoncé n’est encore enregistré. Choisir d’abord son acteur.</translation>
    </message>
    <message>
        <source>No statement stands here yet. {keys} starts one from the marked passage.</source>
        <translation>Pas encore d’énoncé ici. {keys} en commence un avec le passage marqué.</translation>
    </message>
    <message>
        <source>No statement is chosen. {next} or {previous} chooses one.</source>
        <translation>Aucun énoncé n’est choisi. {next} ou {previous} en choisit un.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>such as 2024-03</source>
        <translation>p. ex. 2024-03</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write it as 2024, 2024-03 or 2024-03-15.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date. Écrire 2024, 2024-03 ou 2024-03-15.</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Changed since: it is to be decided once more.</source>
        <translation>Modifié depuis&#xa0;: à décider encore une fois.</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Montrer le cas</translation>
    </message>
    <message>
        <source>Decided: no statement here</source>
        <translation>Décidé&#xa0;: pas d’énoncé ici</translation>
    </message>
    <message>
        <source>Decided: all versions are wrong</source>
        <translation>Décidé&#xa0;: toutes les versions sont fausses</translation>
    </message>
    <message>
        <source>Decided: in gold as it stands here</source>
        <translation>Décidé&#xa0;: dans l’or tel qu’il est ici</translation>
    </message>
    <message>
        <source>Decided otherwise: {parts}</source>
        <translation>Décidé autrement&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>DefinitionCard</name>
    <message>
        <source>Definition of {name}</source>
        <translation>Définition de {name}</translation>
    </message>
    <message>
        <source>Example: {examples}</source>
        <translation>Exemple&#xa0;: {examples}</translation>
    </message>
    <message>
        <source>Not: {examples}</source>
        <translation>Mais pas&#xa0;: {examples}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>The article itself says so.</source>
        <translation>L’article lui-même le dit.</translation>
    </message>
    <message>
        <source>The actor’s own words.</source>
        <translation>Les propres mots de l’acteur.</translation>
    </message>
    <message>
        <source>Somebody says so about the actor.</source>
        <translation>Quelqu’un le dit de l’acteur.</translation>
    </message>
    <message>
        <source>⚑ for review</source>
        <translation>⚑ à relire</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>a day such as 2025-03-15</source>
        <translation>un jour comme 2025-03-15</translation>
    </message>
    <message>
        <source>a code such as en</source>
        <translation>un code comme en</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détectée</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>press export</source>
        <translation>export de presse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>file properties</source>
        <translation>propriétés du fichier</translation>
    </message>
    <message>
        <source>{where}, unsure</source>
        <translation>{where}, incertain</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>DisagreementsPane</name>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Looking for the statements…</source>
        <translation>Recherche des énoncés…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>What stood behind this figure is gone by now.</source>
        <translation>Ce qui était derrière ce chiffre n’existe plus.</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>A project was dropped</source>
        <translation>Un projet a été déposé</translation>
    </message>
    <message>
        <source>Bring “{dropped}” back into “{here}”, or open it?</source>
        <translation>Rapporter «&#xa0;{dropped}&#xa0;» dans «&#xa0;{here}&#xa0;», ou l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Brought back, what a colleague annotated in it comes into this project, after a look at what that would be. Opened, it takes the place of this project in the window.</source>
        <translation>Rapporté, ce qu’un collègue y a annoté entre dans ce projet, après un aperçu de ce que ce serait. Ouvert, il prend la place de ce projet dans la fenêtre.</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Rapporter…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>DuplicatesPane</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Recorded twice on the same words first; then said again elsewhere.</source>
        <translation>D’abord ce qui est saisi deux fois sur les mêmes mots&#x202f;; puis ce qui est redit ailleurs.</translation>
    </message>
    <message>
        <source>Statements that repeat each other</source>
        <translation>Énoncés qui se répètent</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>redit</translation>
    </message>
    <message>
        <source>Same words of the text</source>
        <translation>Mêmes mots du texte</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Redit</translation>
    </message>
    <message>
        <source>No duplicates here</source>
        <translation>Pas de doublons ici</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Pas de doublons</translation>
    </message>
    <message>
        <source>Duplicates stand here when one annotator has recorded the same actor, stance and measure more than once in one article: those that share words of the text first, since one of them is likely too many.</source>
        <translation>Des doublons figurent ici quand une couche a plus d’une fois le même acteur, la même position et la même mesure dans un article&#xa0;: d’abord ceux qui partagent des mots du texte, car l’un d’eux est sans doute de trop.</translation>
    </message>
    <message>
        <source>Names that are alike, the surest first.</source>
        <translation>Noms qui se ressemblent, les plus sûrs d’abord.</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Merge (Enter)</source>
        <translation>Fusionner (Entrée)</translation>
    </message>
    <message>
        <source>Merge the other way round (Shift+Enter)</source>
        <translation>Fusionner dans l’autre sens (Maj+Entrée)</translation>
    </message>
    <message>
        <source>These are two; do not put them forward again (Delete)</source>
        <translation>Ce sont deux entrées&#xa0;; ne plus les proposer (Suppr)</translation>
    </message>
    <message>
        <source>No two names are alike</source>
        <translation>Aucun nom ne ressemble à un autre</translation>
    </message>
    <message>
        <source>Actors and measures with nearly the same names stand here: slips of the pen, the same words in another order, initials, a short form beside the whole name.</source>
        <translation>Ici se trouvent les acteurs et mesures aux noms presque identiques&#xa0;: fautes de frappe, mêmes mots dans un autre ordre, initiales, forme courte à côté du nom entier.</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>Fusionner dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Into “{name}” instead</source>
        <translation>Plutôt dans «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Reading every text…</source>
        <translation>Lecture de chaque texte…</translation>
    </message>
    <message>
        <source>A regular expression takes a moment.</source>
        <translation>Une expression régulière prend un moment.</translation>
    </message>
    <message>
        <source>One letter finds very many articles.</source>
        <translation>Une lettre trouve énormément d’articles.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Imported articles stand here, with what is done of them.</source>
        <translation>Ici figurent les articles importés et leur avancement.</translation>
    </message>
    <message>
        <source>Press Esc in the search line to see all articles again.</source>
        <translation>Échap dans la ligne de recherche montre à nouveau tous les articles.</translation>
    </message>
    <message>
        <source>Press Esc in the search line, or look under All.</source>
        <translation>Appuyer sur Échap dans la ligne de recherche, ou regarder sous Tous.</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Rien ne correspond à «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>No article passes the filter</source>
        <translation>Aucun article ne passe le filtre</translation>
    </message>
    <message>
        <source>Press Esc in the search line, or take a filter away above.</source>
        <translation>Appuyer sur Échap dans la ligne de recherche, ou ôter un filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>Every article is started, done or skipped.</source>
        <translation>Chaque article est commencé, terminé ou écarté.</translation>
    </message>
    <message>
        <source>Nothing started</source>
        <translation>Rien de commencé</translation>
    </message>
    <message>
        <source>An article is started with its first statement.</source>
        <translation>Le premier énoncé commence un article.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Rien de terminé encore</translation>
    </message>
    <message>
        <source>{keys} says that you are done with an article.</source>
        <translation>{keys} marque un article comme terminé.</translation>
    </message>
    <message>
        <source>Nothing skipped</source>
        <translation>Rien d’écarté</translation>
    </message>
    <message>
        <source>{keys} skips an article that is not worth annotating.</source>
        <translation>{keys} écarte un article qui ne vaut pas d’être annoté.</translation>
    </message>
</context>
<context>
    <name>EncodingRow</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>Encoding · {name}</source>
        <translation>Encodage · {name}</translation>
    </message>
    <message>
        <source>Encoding · guessed</source>
        <translation>Encodage · supposé</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Western European</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Why? Kept with each change you make here</source>
        <translation>Pourquoi&#xa0;? Conservé avec chaque modification faite ici</translation>
    </message>
    <message>
        <source>Reason for changes</source>
        <translation>Raison des modifications</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Le livre de codes</translation>
    </message>
    <message>
        <source>Choose an entry to see what is said of it and where it is used. Insert adds one, F2 renames, Alt and an arrow moves.</source>
        <translation>Une entrée choisie montre ce qui en est dit et où elle sert. Inser en ajoute une, F2 renomme, Alt avec une flèche déplace.</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Not in the codebook. ↓ and Enter, or {keys}, creates it.</source>
        <translation>Absent du livre de codes. ↓ et Entrée, ou {keys}, le crée.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Other names, one on a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Add an example in your own words…</source>
        <translation>Ajouter un exemple en ses propres mots…</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contre-exemples</translation>
    </message>
    <message>
        <source>Add what does not belong here…</source>
        <translation>Ajouter ce qui n’a pas sa place ici…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Make it one with others (Ctrl+M)</source>
        <translation>N’en faire qu’une avec d’autres (Ctrl+M)</translation>
    </message>
    <message>
        <source>Make several of it (Ctrl+Shift+M)</source>
        <translation>En faire plusieurs (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Se trouve sous</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Genre d’acteur</translation>
    </message>
    <message>
        <source>Value on the scale</source>
        <translation>Valeur sur l’échelle</translation>
    </message>
    <message>
        <source>Identifier, as of Wikidata</source>
        <translation>Identifiant, par exemple de Wikidata</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Remettre en usage</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>split into {parts}</source>
        <translation>divisé en {parts}</translation>
    </message>
</context>
<context>
    <name>ExamplesField</name>
    <message>
        <source>From a statement; Enter leads to it</source>
        <translation>Tiré d’un énoncé&#xa0;; Entrée y mène</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name}: one file</source>
        <translation>{name}&#xa0;: un fichier</translation>
    </message>
    <message>
        <source>{name}: a folder</source>
        <translation>{name}&#xa0;: un dossier</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Holds {what}.</source>
        <translation>Contient&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Leaves out {what}.</source>
        <translation>Laisse de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>1 statement goes out.</source>
        <translation>1 énoncé sera écrit.</translation>
    </message>
    <message>
        <source>{count} statements go out.</source>
        <translation>{count} énoncés seront écrits.</translation>
    </message>
    <message>
        <source>1 disagreement waits for a decision, and is marked.</source>
        <translation>1 désaccord attend une décision, et est marqué.</translation>
    </message>
    <message>
        <source>{count} disagreements wait for a decision, and are marked.</source>
        <translation>{count} désaccords attendent une décision, et sont marqués.</translation>
    </message>
    <message>
        <source>1 disagreement waits for a decision, and is not marked.</source>
        <translation>1 désaccord attend une décision, et n’est pas marqué.</translation>
    </message>
    <message>
        <source>{count} disagreements wait for a decision, and are not marked.</source>
        <translation>{count} désaccords attendent une décision, et ne sont pas marqués.</translation>
    </message>
    <message>
        <source>1 draft stays out, because it is not complete.</source>
        <translation>1 brouillon est laissé de côté, car il n’est pas complet.</translation>
    </message>
    <message>
        <source>{count} drafts stay out, because they are not complete.</source>
        <translation>{count} brouillons sont laissés de côté, car ils ne sont pas complets.</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>{statements} exported</source>
        <translation>Exportation faite&#xa0;: {statements}</translation>
    </message>
    <message>
        <source>Format: {name}</source>
        <translation>Format&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Layers: {names}</source>
        <translation>Couches&#xa0;: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Articles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Drafts left out: {count}</source>
        <translation>Brouillons laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula have an apostrophe.</source>
        <translation>Les cellules qu’un tableur exécuterait comme formule portent une apostrophe.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Laissé de côté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name} (actor)</source>
        <translation>{name} (acteur)</translation>
    </message>
    <message>
        <source>{name} (stance)</source>
        <translation>{name} (position)</translation>
    </message>
    <message>
        <source>{name} (measure)</source>
        <translation>{name} (mesure)</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>points de code</translation>
    </message>
    <message>
        <source>UTF-16, as browsers do</source>
        <translation>UTF-16, comme les navigateurs</translation>
    </message>
    <message>
        <source>what is seen as one character</source>
        <translation>ce qui se voit comme un caractère</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Say first where to write to.</source>
        <translation>Indiquer d’abord où écrire.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
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
        <translation>Couche</translation>
    </message>
    <message>
        <source>Made for a spreadsheet</source>
        <translation>Préparé pour un tableur</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe. Programs that read the file need it without.</source>
        <translation>Les cellules qu’un tableur exécuterait comme formule reçoivent une apostrophe. Les programmes qui lisent le fichier en ont besoin sans.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>It exists already and will be replaced.</source>
        <translation>Il existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Glossator made a mistake. You can go on working.</source>
        <translation>Glossator a fait une erreur. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>&amp;Add to the report what the error said</source>
        <translation>&amp;Ajouter au rapport ce que disait l’erreur</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Open the report’s folder</source>
        <translation>&amp;Ouvrir le dossier du rapport</translation>
    </message>
    <message>
        <source>No project is open, so nothing can be lost.</source>
        <translation>Aucun projet n’est ouvert, rien ne peut donc être perdu.</translation>
    </message>
    <message>
        <source>Your last change could not be saved, as you were told. Everything before it is in the project file.</source>
        <translation>Votre dernière modification n’a pas pu être enregistrée, comme il vous a été dit. Tout ce qui précède est dans le fichier du projet.</translation>
    </message>
    <message>
        <source>Everything up to your last change is saved in the project file. The statement that you have begun is kept as it is: choose its actor, and it is saved too.</source>
        <translation>Tout est enregistré dans le fichier du projet jusqu’à votre dernière modification. L’énoncé commencé est gardé tel quel&#xa0;: choisissez son acteur, et il est enregistré aussi.</translation>
    </message>
    <message>
        <source>Everything up to your last change is saved in the project file.</source>
        <translation>Tout est enregistré dans le fichier du projet jusqu’à votre dernière modification.</translation>
    </message>
    <message>
        <source>A report of it could not be written.</source>
        <translation>Un rapport n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>What happened stands in a report, which stays on this computer unless you send it:</source>
        <translation>Ce qui s’est passé est dans un rapport, qui reste sur cet ordinateur tant que vous ne l’envoyez pas&#xa0;:</translation>
    </message>
    <message>
        <source>Without this, the report holds no texts, no quotes, no names and no folders of yours.</source>
        <translation>Sans cela, le rapport ne contient ni textes, ni citations, ni noms, ni dossiers à vous.</translation>
    </message>
    <message>
        <source>Since then it has failed once more.</source>
        <translation>Depuis, cela s’est produit encore une fois.</translation>
    </message>
    <message>
        <source>Since then it has failed {count} times more.</source>
        <translation>Depuis, cela s’est produit encore {count} fois.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Glossator ended unexpectedly last time. Nothing that was saved is lost. Report: {path}</source>
        <translation>Glossator s’est arrêté de façon inattendue la dernière fois. Rien de ce qui était enregistré n’est perdu. Rapport&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Choices, one on a line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Ce qui est répondu</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>énoncés</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>of {count} done</source>
        <translation>sur {count} terminés</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>A page, tables and plots for the appendix of a paper</source>
        <translation>Une page, des tableaux et des graphiques pour l’annexe d’un article</translation>
    </message>
    <message>
        <source>Pairs of annotators</source>
        <translation>Paires d’annotateurs</translation>
    </message>
    <message>
        <source>Parts of the statements</source>
        <translation>Parties des énoncés</translation>
    </message>
    <message>
        <source>Who says what where the other says</source>
        <translation>Qui dit quoi là où l’autre dit</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Par annotateur</translation>
    </message>
    <message>
        <source>By codebook revision</source>
        <translation>Par révision du livre de codes</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>PAIRS OF ANNOTATORS</source>
        <translation>PAIRES D’ANNOTATEURS</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparées par</translation>
    </message>
    <message>
        <source>PARTS OF THE STATEMENTS</source>
        <translation>PARTIES DES ÉNONCÉS</translation>
    </message>
    <message>
        <source>WHAT IS TAKEN FOR WHAT</source>
        <translation>CE QUI EST PRIS POUR QUOI</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>BY ANNOTATOR</source>
        <translation>PAR ANNOTATEUR</translation>
    </message>
    <message>
        <source>BY CODEBOOK REVISION</source>
        <translation>PAR RÉVISION DU LIVRE DE CODES</translation>
    </message>
    <message>
        <source>OVER TIME</source>
        <translation>AU FIL DU TEMPS</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Complete or drafts</source>
        <translation>Complets ou brouillons</translation>
    </message>
    <message>
        <source>Complete and drafts</source>
        <translation>Avec brouillons</translation>
    </message>
    <message>
        <source>Complete only</source>
        <translation>Complets seuls</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Brouillons seuls</translation>
    </message>
    <message>
        <source>⚑ Flagged</source>
        <translation>⚑ Signalés</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Signalés seuls</translation>
    </message>
    <message>
        <source>From the overview</source>
        <translation>Depuis la vue d’ensemble</translation>
    </message>
    <message>
        <source>Go back to what was listed before</source>
        <translation>Revenir à ce qui était listé avant</translation>
    </message>
    <message>
        <source>What a figure of the overview counts; press to see what was listed before</source>
        <translation>Ce que compte un chiffre de la vue d’ensemble&#x202f;; appuyer pour revoir ce qui était listé avant</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>me ({name})</source>
        <translation>moi ({name})</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribués à</translation>
    </message>
    <message>
        <source>With drafts</source>
        <translation>Avec brouillons</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Signalés pour relecture</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation>pas dans cet article</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Remettre en état</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé</translation>
    </message>
    <message>
        <source>Something in “{name}” is wrong, and can be made anew</source>
        <translation>Quelque chose dans «&#xa0;{name}&#xa0;» est faux, et peut être refait</translation>
    </message>
    <message>
        <source>“{name}” is whole</source>
        <translation>«&#xa0;{name}&#xa0;» est intact</translation>
    </message>
    <message>
        <source>Not all of the file is as it was written.</source>
        <translation>Tout dans le fichier n’est pas comme il a été écrit.</translation>
    </message>
    <message>
        <source>Only what Glossator derives from your work is wrong; the work itself is safe. Mend makes it anew, after a copy of the file.</source>
        <translation>Seul est faux ce que Glossator déduit du travail&#x202f;; le travail lui-même est en sécurité. Remettre en état le refait, après une copie du fichier.</translation>
    </message>
    <message>
        <source>Everything in it was looked at, and is as it was written.</source>
        <translation>Tout y a été examiné, et est comme il a été écrit.</translation>
    </message>
    <message>
        <source>Repair saves what can be read into a new file beside it, and says what could not be. The damaged file stays as it is.</source>
        <translation>Réparer sauve ce qui peut être lu dans un nouveau fichier à côté, et dit ce qui n’a pas pu l’être. Le fichier endommagé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>The same counts</source>
        <translation>Le même compte</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
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
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>People as their organisations</source>
        <translation>Personnes comme leurs organisations</translation>
    </message>
</context>
<context>
    <name>GapsPane</name>
    <message>
        <source>The newest first. Enter leads to the codebook.</source>
        <translation>Les plus récentes d’abord. Entrée mène au livre de codes.</translation>
    </message>
    <message>
        <source>No gap in the guidelines</source>
        <translation>Aucune lacune des consignes</translation>
    </message>
    <message>
        <source>A verdict whose cause is a gap in the guidelines (G, with the verdict) stands here, until the codebook says what is to be done.</source>
        <translation>Une décision dont la cause est une lacune des consignes (G, avec la décision) figure ici, jusqu’à ce que le livre de codes dise que faire.</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Dans le livre de codes</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>1 group of {articles} that are nearly the same</source>
        <translation>1 groupe&#xa0;: {articles} presque identiques</translation>
    </message>
    <message>
        <source>{count} groups of {articles} in all that are nearly the same</source>
        <translation>{count} groupes d’articles presque identiques, {articles} en tout</translation>
    </message>
    <message>
        <source>{title} · {share}% alike</source>
        <translation>{title} · identique à {share} %</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Nearly the same articles</source>
        <translation>Articles presque identiques</translation>
    </message>
    <message>
        <source>Groups of articles that are nearly the same</source>
        <translation>Groupes d’articles presque identiques</translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation>Ouvrir celui-ci</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Article that the first one is compared with</source>
        <translation>Article auquel le premier est comparé</translation>
    </message>
    <message>
        <source>The first one beside</source>
        <translation>Le premier à côté de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing articles…</source>
        <translation>Comparaison des articles…</translation>
    </message>
    <message>
        <source>No articles are nearly the same</source>
        <translation>Aucun article n’est presque identique à un autre</translation>
    </message>
    <message>
        <source>Copies of one report stand here side by side, once there are some.</source>
        <translation>Les copies d’une dépêche figurent ici côte à côte, dès qu’il y en a.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <comment>the code of the language, such as pt_BR</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Cette page n’est pas encore traduite.</translation>
    </message>
    <message>
        <source>The English page has changed since this one was translated.</source>
        <translation>La page anglaise a changé depuis que celle-ci a été traduite.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Chercher dans le guide…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No page mentions “{words}”.</source>
        <translation>Aucune page ne mentionne «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Stripes of statements</source>
        <translation>Bandes des énoncés</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>How far everybody is</source>
        <translation>Où en est chacun</translation>
    </message>
    <message>
        <source>Nobody is to read anything yet. First say who reads what; then each annotator gets a file with these articles.</source>
        <translation>Personne n’a encore rien à lire. Dire d’abord qui lit quoi&#xa0;; chacun reçoit ensuite un fichier avec ses articles.</translation>
    </message>
    <message>
        <source>The file holds these articles, the codebook, and what this annotator has recorded so far. It holds nothing that anybody else has recorded: who works in it is blind to that. Send it, and bring it back when it is returned.</source>
        <translation>Le fichier contient ces articles, le livre de codes et ce que cette personne a relevé jusqu’ici. Il ne contient rien de ce que d’autres ont relevé&#xa0;: qui y travaille n’en voit rien. À envoyer, puis à rapporter à son retour.</translation>
    </message>
    <message>
        <source>Writing the file of {name}</source>
        <translation>Écriture du fichier pour {name}</translation>
    </message>
    <message>
        <source>“{file}” is ready for {name}</source>
        <translation>«&#xa0;{file}&#xa0;» est prêt pour {name}</translation>
    </message>
    <message>
        <source>It holds {articles}, the codebook, and {statements} of {name}.</source>
        <translation>Il contient {articles}, le livre de codes et {statements} de {name}.</translation>
    </message>
    <message>
        <source>It holds nothing of what anybody else has recorded.</source>
        <translation>Il ne contient rien de ce que d’autres ont relevé.</translation>
    </message>
    <message>
        <source>When it is returned: menu Project, Bring back.</source>
        <translation>À son retour&#xa0;: menu Projet, Rapporter.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>for and against</source>
        <translation>pour et contre</translation>
    </message>
    <message>
        <source>+1 more actor</source>
        <translation>+1 autre acteur</translation>
    </message>
    <message>
        <source>+{count} more actors</source>
        <translation>+{count} autres acteurs</translation>
    </message>
    <message>
        <source>+1 more measure</source>
        <translation>+1 autre mesure</translation>
    </message>
    <message>
        <source>+{count} more measures</source>
        <translation>+{count} autres mesures</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Move the edges with Shift+←/→ (←/→ choose which), then {keys}.</source>
        <translation>Déplacer les bords avec Maj+←/→ (←/→ choisissent lequel), puis {keys}.</translation>
    </message>
    <message>
        <source>A passage is put aside. {keys} starts a statement with it and this one.</source>
        <translation>Un passage est mis de côté. {keys} commence un énoncé avec lui et celui-ci.</translation>
    </message>
    <message>
        <source>{count} passages are put aside. {keys} starts a statement with them.</source>
        <translation>{count} passages sont mis de côté. {keys} commence un énoncé avec eux.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>Nouveau&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Gone: {thing}</source>
        <translation>Retiré&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>1 change of another annotator’s is not shown yet.</source>
        <translation>1 modification d’un autre annotateur n’est pas encore montrée.</translation>
    </message>
    <message>
        <source>{count} changes of other annotators’ are not shown yet.</source>
        <translation>{count} modifications d’autres annotateurs ne sont pas encore montrées.</translation>
    </message>
    <message>
        <source>It is once you are done with the article.</source>
        <translation>Cela se montre une fois l’article terminé.</translation>
    </message>
    <message>
        <source>There is more; Export… writes all of it.</source>
        <translation>Il y en a davantage&#xa0;; Exporter… écrit tout.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>How far articles are</source>
        <translation>Où en sont les articles</translation>
    </message>
    <message>
        <source>Articles in and out</source>
        <translation>Articles ajoutés et retirés</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Annotators and assignments</source>
        <translation>Annotateurs et attributions</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your steps, newest first</source>
        <translation>Vos étapes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Your own steps, newest first. Go to any of them: what came after it is undone, and can be brought back from here.</source>
        <translation>Vos propres étapes, les plus récentes d’abord. On peut aller à chacune&#xa0;: ce qui l’a suivie est annulé, et peut être rétabli d’ici.</translation>
    </message>
    <message>
        <source>Nothing yet. Each step you take is listed here, to go back to.</source>
        <translation>Rien encore. Chaque étape figurera ici, pour y revenir.</translation>
    </message>
    <message>
        <source>Brings back 1 step.</source>
        <translation>Rétablit 1 étape.</translation>
    </message>
    <message>
        <source>Brings back {count} steps.</source>
        <translation>Rétablit {count} étapes.</translation>
    </message>
    <message>
        <source>Undoes 1 step.</source>
        <translation>Annule 1 étape.</translation>
    </message>
    <message>
        <source>Undoes {count} steps.</source>
        <translation>Annule {count} étapes.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 other file is left out</source>
        <translation>1 autre fichier est laissé de côté</translation>
    </message>
    <message>
        <source>{count} other files are left out</source>
        <translation>{count} autres fichiers sont laissés de côté</translation>
    </message>
    <message>
        <source>the first {count} rows are shown</source>
        <translation>les {count} premières lignes sont montrées</translation>
    </message>
    <message>
        <source>There is nothing to read here.</source>
        <translation>Il n’y a rien à lire ici.</translation>
    </message>
    <message>
        <source>1 {ending} file, {size}</source>
        <translation>1 fichier {ending}, {size}</translation>
    </message>
    <message>
        <source>{count} {ending} files, {size}</source>
        <translation>{count} fichiers {ending}, {size}</translation>
    </message>
    <message>
        <source>{articles} imported, {count} left out</source>
        <translation>Importation faite&#xa0;: {articles}&#xa0;; non retenus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{articles} imported</source>
        <translation>Importation faite&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>In the folder {folder}:</source>
        <translation>Dans le dossier {folder}&#xa0;:</translation>
    </message>
    <message>
        <source>It went on after 1 file that had been read already.</source>
        <translation>Il a repris après 1 fichier déjà lu.</translation>
    </message>
    <message>
        <source>It went on after {count} files that had been read already.</source>
        <translation>Il a repris après {count} fichiers déjà lus.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} et {count} autres</translation>
    </message>
    <message>
        <source>The import of {name} was interrupted: {read} of {total} files are read.</source>
        <translation>L’import de {name} a été interrompu&#xa0;: {read} fichiers sur {total} sont lus.</translation>
    </message>
    <message>
        <source>The import of {name} was interrupted.</source>
        <translation>L’import de {name} a été interrompu.</translation>
    </message>
    <message>
        <source>{name}: {articles} imported, read as {encoding}</source>
        <translation>{name}&#xa0;: importation faite, {articles}, encodage lu&#xa0;: {encoding}</translation>
    </message>
    <message>
        <source>{name}: left out. {reason}</source>
        <translation>{name}&#xa0;: laissé de côté. {reason}</translation>
    </message>
    <message>
        <source>{name}: {articles} imported</source>
        <translation>{name}&#xa0;: importation faite, {articles}</translation>
    </message>
    <message>
        <source>    {place}: left out. {reason}</source>
        <translation>    {place}&#xa0;: laissé de côté. {reason}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>Open elsewhere</source>
        <translation>Ouvert ailleurs</translation>
    </message>
    <message>
        <source>Somebody else has “{name}” open</source>
        <translation>Quelqu’un d’autre a ouvert «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A command of yours is working in “{name}”</source>
        <translation>Une de vos commandes travaille dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>You have “{name}” open in another window</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre de vos fenêtres</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
    </message>
    <message>
        <source>Work here as well</source>
        <translation>Travailler ici aussi</translation>
    </message>
    <message>
        <source>Look at it without changing anything, and begin to work as soon as it is free. Or work together, since both are on this machine: each sees within seconds what the other has recorded.</source>
        <translation>Le regarder sans rien changer, et commencer à travailler dès qu’il est libre. Ou travailler ensemble, puisque les deux sont sur cette machine&#xa0;: chacun voit en quelques secondes ce que l’autre a saisi.</translation>
    </message>
    <message>
        <source>It lies in a folder that is synchronised ({service}), where one person can work at a time. Look at it as it is now, and begin to work as soon as it is free.</source>
        <translation>Il est dans un dossier synchronisé ({service}), où une seule personne peut travailler à la fois. Le regarder tel qu’il est, et commencer à travailler dès qu’il est libre.</translation>
    </message>
    <message>
        <source>Another machine says so, though this folder looks like one of this machine alone. Look at it as it is now, and begin to work as soon as it is free.</source>
        <translation>Une autre machine le dit, bien que ce dossier semble n’être qu’à cette machine. Le regarder tel qu’il est, et commencer à travailler dès qu’il est libre.</translation>
    </message>
    <message>
        <source>It lies on a network ({service}), where one person can work at a time. Look at it as it is now, and begin to work as soon as it is free.</source>
        <translation>Il est sur un réseau ({service}), où une seule personne peut travailler à la fois. Le regarder tel qu’il est, et commencer à travailler dès qu’il est libre.</translation>
    </message>
    <message>
        <source>Go on in that window. Or work here as well: each window sees within seconds what the other has recorded. Or look at it here without changing anything.</source>
        <translation>Continuer dans l’autre fenêtre. Ou travailler ici aussi&#xa0;: chaque fenêtre voit en quelques secondes ce que l’autre a enregistré. Ou le consulter ici sans rien modifier.</translation>
    </message>
    <message>
        <source>Where it lies, one window at a time can work in it. Go on there, or close it there and open it here. Meanwhile you can look at it as it is now.</source>
        <translation>Là où il se trouve, une seule fenêtre à la fois peut y travailler. Continuer là-bas, ou l’y fermer et l’ouvrir ici. En attendant, il peut être consulté tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Take over only if you know that it is closed there, as after a crash: two who work at once would end with two versions of the project.</source>
        <translation>Ne reprendre que s’il y est fermé à coup sûr, comme après un plantage&#xa0;: deux qui travaillent en même temps finiraient avec deux versions du projet.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposer ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>or type a path above, or look for them with Files… and Folder…</source>
        <translation>ou saisir un chemin ci-dessus, ou les chercher avec Fichiers… et Dossier…</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTICLES</translation>
    </message>
    <message>
        <source>ANNOTATIONS</source>
        <translation>ANNOTATIONS</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Something went wrong that should not have; the log file tells more. {what}</source>
        <translation>Il s’est produit une erreur qui n’aurait pas dû arriver&#x202f;; le fichier journal en dit plus. {what}</translation>
    </message>
</context>
<context>
    <name>JobPages</name>
    <message>
        <source>Something went wrong that should not have; the log file tells more.</source>
        <translation>Quelque chose d’imprévu s’est produit&#x202f;; le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Another program is writing to this project. Waiting for it…</source>
        <translation>Un autre programme écrit dans ce projet. En attente de sa fin…</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>No further statement in this article.</source>
        <translation>Plus d’énoncé après dans cet article.</translation>
    </message>
    <message>
        <source>No earlier statement in this article.</source>
        <translation>Pas d’énoncé avant dans cet article.</translation>
    </message>
    <message>
        <source>No further draft in this article.</source>
        <translation>Plus de brouillon après dans cet article.</translation>
    </message>
    <message>
        <source>No earlier draft in this article.</source>
        <translation>Pas de brouillon avant dans cet article.</translation>
    </message>
    <message>
        <source>No further flagged statement in this article.</source>
        <translation>Plus d’énoncé signalé après dans cet article.</translation>
    </message>
    <message>
        <source>No earlier flagged statement in this article.</source>
        <translation>Pas d’énoncé signalé avant dans cet article.</translation>
    </message>
    <message>
        <source>No further passage without a statement in this article.</source>
        <translation>Plus de passage sans énoncé après dans cet article.</translation>
    </message>
    <message>
        <source>No earlier passage without a statement in this article.</source>
        <translation>Pas de passage sans énoncé avant dans cet article.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>same evidence, another actor</source>
        <translation>même extrait, autre acteur</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>new statement</source>
        <translation>nouvel énoncé</translation>
    </message>
    <message>
        <source>move the evidence</source>
        <translation>déplacer l’extrait</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>lâcher</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>keep these edges</source>
        <translation>garder ces bords</translation>
    </message>
    <message>
        <source>as they were</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>move an edge</source>
        <translation>déplacer un bord</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>retour au texte</translation>
    </message>
    <message>
        <source>keep as draft</source>
        <translation>garder en brouillon</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compléter</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>prendre</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Press further keys</source>
        <translation>Appuyer sur d’autres touches</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Restore its keys</source>
        <translation>Rétablir ses raccourcis</translation>
    </message>
    <message>
        <source>in the whole window</source>
        <translation>dans toute la fenêtre</translation>
    </message>
    <message>
        <source>while you are in the text</source>
        <translation>tant que l’on est dans le texte</translation>
    </message>
    <message>
        <source>Further keys for {name}</source>
        <translation>Autres touches pour {name}</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>Retirer {keys}</translation>
    </message>
    <message>
        <source>It has {keys} already.</source>
        <translation>Elle a déjà {keys}.</translation>
    </message>
    <message>
        <source>{keys} works from now on.</source>
        <translation>{keys} agit désormais.</translation>
    </message>
    <message>
        <source>Take it from “{name}”</source>
        <translation>Prendre à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{keys} is free now.</source>
        <translation>{keys} est libre maintenant.</translation>
    </message>
    <message>
        <source>As at first.</source>
        <translation>Comme au début.</translation>
    </message>
    <message>
        <source>All commands have the keys they had at first.</source>
        <translation>Toutes les commandes ont leurs raccourcis du début.</translation>
    </message>
    <message>
        <source>“{name}” has no keys now.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>Taken from “{name}”.</source>
        <translation>Pris à «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of Glossator</source>
        <translation>Raccourcis de Glossator</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guide: {page}</source>
        <translation>Guide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Keys of Glossator</source>
        <translation>Raccourcis de Glossator</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Enregistrer les raccourcis en PDF</translation>
    </message>
    <message>
        <source>Glossator keys.pdf</source>
        <translation>Raccourcis Glossator.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The keys are in “{path}”.</source>
        <translation>Les raccourcis sont dans «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Import a codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What are the codes of “{name}”?</source>
        <translation>Que sont les codes de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LayerBox</name>
    <message>
        <source>Whose statements</source>
        <translation>Énoncés de qui</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>Les miens ({name})</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (suggestions)</translation>
    </message>
    <message>
        <source>{name} (gold)</source>
        <translation>{name} (or)</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Several of these</source>
        <translation>Plusieurs d’entre elles</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Tick at least one layer.</source>
        <translation>Cochez au moins une couche.</translation>
    </message>
</context>
<context>
    <name>LayersPane</name>
    <message>
        <source>Add articles and names that are not here yet</source>
        <translation>Ajouter les articles et les noms qui ne sont pas encore ici</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {statements}</source>
        <translation>Importer {statements}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Stances: {names}</source>
        <translation>Positions&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Go back to the text with {keys}, mark a passage and press Enter.
With the first statements you see here who stands where, and month by month how often.</source>
        <translation>Revenir au texte avec {keys}, marquer un passage et appuyer sur Entrée.
Dès les premiers énoncés, on voit ici qui se situe où et, mois par mois, combien de fois.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à voir encore</translation>
    </message>
    <message>
        <source>Import articles with {keys}: how far you are with them will stand here.
With the first statements you see who stands where, and month by month how often.</source>
        <translation>Importer des articles avec {keys}&#xa0;: leur avancement figurera ici.
Dès les premiers énoncés, on voit qui se situe où et, mois par mois, combien de fois.</translation>
    </message>
    <message>
        <source>No complete statement yet</source>
        <translation>Pas encore d’énoncé complet</translation>
    </message>
    <message>
        <source>Search texts, titles and statements at once</source>
        <translation>Chercher à la fois dans les textes, les titres et les énoncés</translation>
    </message>
    <message>
        <source>Words that stand side by side must all occur. Choose an example to try it, and change it as you like.</source>
        <translation>Les mots placés côte à côte doivent tous figurer. Choisir un exemple pour l’essayer, et le modifier à volonté.</translation>
    </message>
</context>
<context>
    <name>LookPane</name>
    <message>
        <source>Layers of the files</source>
        <translation>Couches des fichiers</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Codebook, articles, and what is left out</source>
        <translation>Livre de codes, articles, et ce qui reste dehors</translation>
    </message>
    <message>
        <source>Answer {questions}…</source>
        <translation>Répondre à {questions}…</translation>
    </message>
    <message>
        <source>Keep what was decided</source>
        <translation>Garder les décisions</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Le faire entrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answered: {questions}…</source>
        <translation>Répondu&#xa0;: {questions}…</translation>
    </message>
    <message>
        <source>Decided without asking: {questions}…</source>
        <translation>Décidé sans demander&#xa0;: {questions}…</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>{name} becomes</source>
        <translation>{name} devient</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Nouveau champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Champ «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>É&amp;noncé</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue (Language)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Glossator will speak this language when it is started next.</source>
        <translation>Glossator parlera cette langue au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The entry that stays</source>
        <translation>L’entrée qui reste</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>into</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>It stands in no statement.</source>
        <translation>Elle ne figure dans aucun énoncé.</translation>
    </message>
    <message>
        <source>These statements follow, whoever recorded them: {names}.</source>
        <translation>Ces énoncés suivent, qui que ce soit qui les ait relevés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Fusionner «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Merge 1 statement</source>
        <translation>Fusionner 1 énoncé</translation>
    </message>
    <message>
        <source>Merge {count} statements</source>
        <translation>Fusionner {count} énoncés</translation>
    </message>
    <message>
        <source>Choose the entry that stays. The other names are kept.</source>
        <translation>Choisir l’entrée qui reste. Les autres noms sont conservés.</translation>
    </message>
    <message>
        <source>“{name}” will also be called {names}.</source>
        <translation>«&#xa0;{name}&#xa0;» s’appellera aussi {names}.</translation>
    </message>
    <message>
        <source>Its own definition stays; the other’s goes.</source>
        <translation>Sa propre définition reste&#xa0;; l’autre disparaît.</translation>
    </message>
    <message>
        <source>It is one step: undo takes it back as a whole.</source>
        <translation>C’est une seule étape&#xa0;: Annuler la reprend tout entière.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have. What is called saved is safe, and you can go on; the log file tells more.</source>
        <translation>Il s’est produit une erreur qui n’aurait pas dû arriver. Ce qui est dit enregistré est en sûreté et le travail peut continuer&#x202f;; le fichier journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the article</source>
        <translation>Plan de l’article</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>read to {share} %</source>
        <translation>lu à {share} %</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Type part of a name…</source>
        <translation>Saisir une partie d’un nom…</translation>
    </message>
</context>
<context>
    <name>NamesRow</name>
    <message>
        <source>File names say</source>
        <translation>Les noms de fichier disent</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>Modèle des noms de fichier</translation>
    </message>
    <message>
        <source>as in {name}</source>
        <translation>comme dans {name}</translation>
    </message>
    <message>
        <source>another</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>fits most names</source>
        <translation>convient à la plupart</translation>
    </message>
</context>
<context>
    <name>NarrowForm</name>
    <message>
        <source>Articles that are done</source>
        <translation>Les articles terminés</translation>
    </message>
    <message>
        <source>that are started</source>
        <translation>qui sont commencés</translation>
    </message>
    <message>
        <source>that are skipped</source>
        <translation>qui sont écartés</translation>
    </message>
    <message>
        <source>Statements with</source>
        <translation>Énoncés avec</translation>
    </message>
    <message>
        <source>Any entry</source>
        <translation>Toute entrée</translation>
    </message>
    <message>
        <source>From 2025-03</source>
        <translation>De 2025-03</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publié à partir de</translation>
    </message>
    <message>
        <source>To 2025-03-31</source>
        <translation>À 2025-03-31</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Publié jusqu’à</translation>
    </message>
    <message>
        <source>Also what waits for a decision, marked</source>
        <translation>Aussi ce qui attend une décision, marqué</translation>
    </message>
    <message>
        <source>With how many annotators said what</source>
        <translation>Avec les votes&#xa0;: combien ont dit quoi</translation>
    </message>
    <message>
        <source>“{name}” is not in the codebook.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans le livre de codes.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Only {what}; press to see all</source>
        <translation>Seulement {what}&#x202f;; appuyer montre tout</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation>Saisi le {day}</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} acteurs</translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation>{count} mesures</translation>
    </message>
    <message>
        <source>{count} stances</source>
        <translation>{count} positions</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <translation>un article disparu</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Drawing the network…</source>
        <translation>Dessin du réseau…</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>As a picture, or as data for another program</source>
        <translation>En image, ou en données pour un autre programme</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No statements, no network</source>
        <translation>Sans énoncés, pas de réseau</translation>
    </message>
    <message>
        <source>As soon as one layer holds complete statements, it is drawn here who agrees with whom on what.</source>
        <translation>Dès qu’une couche contient des énoncés complets, on voit dessiné ici qui est d’accord avec qui sur quoi.</translation>
    </message>
    <message>
        <source>The network could not be drawn</source>
        <translation>Le réseau n’a pas pu être dessiné</translation>
    </message>
    <message>
        <source>Choose something else above, or come to this page again to try once more.</source>
        <translation>Choisir autre chose ci-dessus, ou revenir à cette page pour réessayer.</translation>
    </message>
    <message>
        <source>{shown} of {ties}</source>
        <translation>{shown} sur {ties}</translation>
    </message>
    <message>
        <source>the {count} strongest are drawn</source>
        <translation>les {count} plus forts sont dessinés</translation>
    </message>
    <message>
        <source>the {count} most frequent nodes</source>
        <translation>les {count} nœuds les plus fréquents</translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation>{count} sans jour</translation>
    </message>
    <message>
        <source>Nobody is tied to anybody here</source>
        <translation>Personne n’est lié à personne ici</translation>
    </message>
    <message>
        <source>Two actors are tied once both have spoken about the same measure. Choose a longer time, a lower weight, or other ties above.</source>
        <translation>Deux acteurs sont liés dès que tous deux ont parlé de la même mesure. Choisir un temps plus long, un poids plus faible ou d’autres liens.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>neutral, or as much of both</source>
        <translation>neutre, ou autant des deux</translation>
    </message>
    <message>
        <source>as much of both</source>
        <translation>autant des deux</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>actors and measures</source>
        <translation>acteurs et mesures</translation>
    </message>
    <message>
        <source>agreement less conflict</source>
        <translation>accord moins conflit</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>tels que comptés</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>par activité</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>by average activity</source>
        <translation>par activité moyenne</translation>
    </message>
    <message>
        <source>on the same side of the scale</source>
        <translation>du même côté de l’échelle</translation>
    </message>
    <message>
        <source>with the same stance</source>
        <translation>avec la même position</translation>
    </message>
    <message>
        <source>the closer on the scale</source>
        <translation>plus ils sont proches sur l’échelle</translation>
    </message>
    <message>
        <source>each shared measure once</source>
        <translation>chaque mesure commune une fois</translation>
    </message>
    <message>
        <source>each pair of statements</source>
        <translation>chaque paire d’énoncés</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>chaque fois</translation>
    </message>
    <message>
        <source>once an article</source>
        <translation>une fois par article</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>une fois par semaine</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>une fois par mois</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>une fois par an</translation>
    </message>
    <message>
        <source>as coded</source>
        <translation>comme annotées</translation>
    </message>
    <message>
        <source>one level up</source>
        <translation>un niveau plus haut</translation>
    </message>
    <message>
        <source>topmost</source>
        <translation>tout en haut</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>1 tie</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <source>{count} ties</source>
        <translation>{count} liens</translation>
    </message>
    <message>
        <source>{name}: {statements}, mean stance {stance}, {ties}</source>
        <translation>{name}&#xa0;: {statements}, position moyenne {stance}, {ties}</translation>
    </message>
    <message>
        <source>{name} (measure): {statements}, mean stance {stance}, {ties}</source>
        <translation>{name} (mesure)&#xa0;: {statements}, position moyenne {stance}, {ties}</translation>
    </message>
    <message>
        <source>{one} – {other}: weight {weight}, agreement {agreement}, conflict {conflict}</source>
        <translation>{one} – {other}&#xa0;: poids {weight}, accord {agreement}, conflit {conflict}</translation>
    </message>
    <message>
        <source>{one} – {other}: weight {weight}, {agreement} in favour, {conflict} against, {statements} in all</source>
        <translation>{one} – {other}&#xa0;: poids {weight}, {agreement} pour, {conflict} contre, {statements} en tout</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What may be meant</source>
        <translation>Ce qui peut être voulu dire</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Keys 1 to {count}; Backspace unsets</source>
        <translation>Touches 1 à {count}&#x202f;; Retour arrière retire</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>language translation interface</source>
        <translation>langue traduction interface</translation>
    </message>
    <message>
        <source>create file</source>
        <translation>créer fichier</translation>
    </message>
    <message>
        <source>demo example try</source>
        <translation>démo exemple essayer</translation>
    </message>
    <message>
        <source>add load bring in texts files csv pdf word</source>
        <translation>ajouter charger textes fichiers csv pdf word</translation>
    </message>
    <message>
        <source>save as csv excel spreadsheet table results</source>
        <translation>enregistrer sous csv excel tableur résultats</translation>
    </message>
    <message>
        <source>backup duplicate project</source>
        <translation>sauvegarde dupliquer projet</translation>
    </message>
    <message>
        <source>exit leave</source>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>défaire revenir</translation>
    </message>
    <message>
        <source>bring back again repeat</source>
        <translation>refaire répéter</translation>
    </message>
    <message>
        <source>steps log changes versions</source>
        <translation>étapes journal versions</translation>
    </message>
    <message>
        <source>search words text</source>
        <translation>trouver mots texte rechercher</translation>
    </message>
    <message>
        <source>find filter queue</source>
        <translation>trouver filtrer file</translation>
    </message>
    <message>
        <source>find full text search everywhere</source>
        <translation>trouver plein texte recherche partout</translation>
    </message>
    <message>
        <source>keep store search queue filter</source>
        <translation>garder conserver recherche file filtre</translation>
    </message>
    <message>
        <source>palette actions</source>
        <translation>palette actions</translation>
    </message>
    <message>
        <source>settings preferences options shortcuts hotkeys keyboard bindings remap</source>
        <translation>réglages préférences options touches clavier configuration</translation>
    </message>
    <message>
        <source>shortcuts hotkeys keyboard cheat sheet print</source>
        <translation>touches clavier aide-mémoire imprimer</translation>
    </message>
    <message>
        <source>user coder account log in switch</source>
        <translation>utilisateur codeur compte connexion changer</translation>
    </message>
    <message>
        <source>finish complete ready</source>
        <translation>finir achever prêt</translation>
    </message>
    <message>
        <source>reopen started</source>
        <translation>rouvrir commencé</translation>
    </message>
    <message>
        <source>reset open</source>
        <translation>réinitialiser</translation>
    </message>
    <message>
        <source>ignore irrelevant leave out</source>
        <translation>ignorer passer hors sujet</translation>
    </message>
    <message>
        <source>narrow outlet date drafts</source>
        <translation>restreindre média date brouillons</translation>
    </message>
    <message>
        <source>near-duplicates copies wire twins</source>
        <translation>doublons copies dépêche jumeaux</translation>
    </message>
    <message>
        <source>distribute share allocate</source>
        <translation>répartir distribuer affecter</translation>
    </message>
    <message>
        <source>new add record annotate code</source>
        <translation>nouveau ajouter saisir annoter coder</translation>
    </message>
    <message>
        <source>who speaker person organisation</source>
        <translation>qui locuteur personne organisation</translation>
    </message>
    <message>
        <source>position opinion for against</source>
        <translation>opinion pour contre avis</translation>
    </message>
    <message>
        <source>policy concept issue what</source>
        <translation>politique concept sujet quoi</translation>
    </message>
    <message>
        <source>quote extend another span</source>
        <translation>citation étendre autre</translation>
    </message>
    <message>
        <source>quote shrink span</source>
        <translation>citation réduire</translation>
    </message>
    <message>
        <source>quote resize boundaries span</source>
        <translation>citation limites ajuster</translation>
    </message>
    <message>
        <source>copy duplicate statement</source>
        <translation>copier dupliquer énoncé</translation>
    </message>
    <message>
        <source>mark doubt check later bookmark</source>
        <translation>marquer doute plus tard drapeau signet</translation>
    </message>
    <message>
        <source>remove erase</source>
        <translation>enlever effacer</translation>
    </message>
    <message>
        <source>uncoded gap empty</source>
        <translation>non codé vide lacune</translation>
    </message>
    <message>
        <source>desk article reader back</source>
        <translation>bureau article lire retour</translation>
    </message>
    <message>
        <source>table list</source>
        <translation>tableau liste</translation>
    </message>
    <message>
        <source>quotes groups contradictions duplicates bulk change</source>
        <translation>citations groupes contradictions doublons en masse</translation>
    </message>
    <message>
        <source>dashboard charts statistics progress heat map</source>
        <translation>graphiques statistiques avancement tableau de bord</translation>
    </message>
    <message>
        <source>kappa alpha reliability inter-coder disagreements confusion F1</source>
        <translation>kappa alpha fiabilité intercodeurs désaccords confusion F1</translation>
    </message>
    <message>
        <source>graph discourse coalition congruence conflict Gephi DNA</source>
        <translation>graphe discours coalition congruence conflit Gephi DNA</translation>
    </message>
    <message>
        <source>export appendix HTML SVG kappa alpha figures paper</source>
        <translation>annexe HTML SVG kappa alpha chiffres article exporter</translation>
    </message>
    <message>
        <source>backlight focus spotlight highlight</source>
        <translation>mettre en avant projecteur focus assombrir</translation>
    </message>
    <message>
        <source>theme automatic</source>
        <translation>thème automatique</translation>
    </message>
    <message>
        <source>theme light mode day bright white</source>
        <translation>thème mode clair jour blanc</translation>
    </message>
    <message>
        <source>theme dark mode night black</source>
        <translation>thème mode nuit sombre noir</translation>
    </message>
    <message>
        <source>theme accessibility black on white</source>
        <translation>thème accessibilité noir sur blanc</translation>
    </message>
    <message>
        <source>theme accessibility white on black night mode</source>
        <translation>thème accessibilité blanc sur noir mode nuit</translation>
    </message>
    <message>
        <source>zoom in bigger font</source>
        <translation>agrandir zoom police</translation>
    </message>
    <message>
        <source>zoom out tiny font</source>
        <translation>réduire zoom police</translation>
    </message>
    <message>
        <source>zoom reset font</source>
        <translation>zoom réinitialiser police</translation>
    </message>
    <message>
        <source>maximise window</source>
        <translation>agrandir fenêtre</translation>
    </message>
    <message>
        <source>help manual documentation codebook</source>
        <translation>aide manuel documentation livre de codes</translation>
    </message>
    <message>
        <source>tutorial tour introduction lesson</source>
        <translation>tutoriel visite introduction leçon</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} brouillons</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 terminé</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} terminés</translation>
    </message>
    <message>
        <source>1 started</source>
        <translation>1 commencé</translation>
    </message>
    <message>
        <source>{count} started</source>
        <translation>{count} commencés</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 écarté</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} écartés</translation>
    </message>
    <message>
        <source>1 to do</source>
        <translation>1 à faire</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <source>assigned: {progress}</source>
        <translation>attribués&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>jour inconnu</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Statements over time</source>
        <translation>Énoncés au fil du temps</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Qui se situe où</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>STATEMENTS OVER TIME</source>
        <translation>ÉNONCÉS AU FIL DU TEMPS</translation>
    </message>
    <message>
        <source>PROGRESS</source>
        <translation>AVANCEMENT</translation>
    </message>
    <message>
        <source>WHO STANDS WHERE</source>
        <translation>QUI SE SITUE OÙ</translation>
    </message>
    <message>
        <source>RECORDED EACH DAY</source>
        <translation>SAISIS CHAQUE JOUR</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Type a name or alias</source>
        <translation>Saisir un nom ou un alias</translation>
    </message>
    <message>
        <source>Type the first actor’s name</source>
        <translation>Saisir le nom du premier acteur</translation>
    </message>
    <message>
        <source>Type the first measure’s name</source>
        <translation>Saisir le nom de la première mesure</translation>
    </message>
    <message>
        <source>in evidence</source>
        <translation>dans l’extrait</translation>
    </message>
    <message>
        <source>in article</source>
        <translation>dans l’article</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Créer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>aussi&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ParentLine</name>
    <message>
        <source>At the top: type part of a name…</source>
        <translation>Tout en haut&#xa0;: saisir une partie d’un nom…</translation>
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
        <translation>Le passage, avec ce sur quoi s’appuie chaque version</translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Encrypt it no longer</source>
        <translation>Ne plus le chiffrer</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré.</translation>
    </message>
    <message>
        <source>“{name}” can be read by everybody who has the file.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être lu par quiconque a le fichier.</translation>
    </message>
    <message>
        <source>A passphrase that is forgotten cannot be found again, by nobody. Copies and backups that were made before stay as they were.</source>
        <translation>Une phrase secrète oubliée ne se retrouve pas, par personne. Les copies et sauvegardes d’avant restent comme elles étaient.</translation>
    </message>
    <message>
        <source>Type the passphrase so far.</source>
        <translation>Saisir la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>At least {count} characters: several words are easy to keep in mind.</source>
        <translation>Au moins {count} signes&#xa0;: plusieurs mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>Type the same again.</source>
        <translation>Saisir la même encore une fois.</translation>
    </message>
    <message>
        <source>The project is encrypted no longer.</source>
        <translation>Le projet n’est plus chiffré.</translation>
    </message>
    <message>
        <source>The project has its new passphrase.</source>
        <translation>Le projet a sa nouvelle phrase secrète.</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Another name, then Enter</source>
        <translation>Un autre nom, puis Entrée</translation>
    </message>
    <message>
        <source>Name of another annotator</source>
        <translation>Nom d’une autre personne</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>Phrase suivante ou précédente</translation>
    </message>
    <message>
        <source>More or fewer sentences</source>
        <translation>Plus ou moins de phrases</translation>
    </message>
    <message>
        <source>Choose the edge that moves</source>
        <translation>Choisir le bord mobile</translation>
    </message>
    <message>
        <source>Move the edge by a word</source>
        <translation>Déplacer le bord d’un mot</translation>
    </message>
    <message>
        <source>Move the edge by a character</source>
        <translation>Déplacer le bord d’un caractère</translation>
    </message>
    <message>
        <source>First or last sentence</source>
        <translation>Première ou dernière phrase</translation>
    </message>
    <message>
        <source>A screen further or back</source>
        <translation>Un écran plus loin ou en arrière</translation>
    </message>
    <message>
        <source>Set the stance of the current statement</source>
        <translation>Définir la position de l’énoncé courant</translation>
    </message>
    <message>
        <source>Let go: passage, then statement</source>
        <translation>Lâcher&#xa0;: le passage, puis l’énoncé</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Select by mouse without snapping to words</source>
        <translation>Sélectionner à la souris sans suivre les mots</translation>
    </message>
    <message>
        <source>Choosing an actor or a measure</source>
        <translation>Choisir un acteur ou une mesure</translation>
    </message>
    <message>
        <source>Move the highlight</source>
        <translation>Déplacer la surbrillance</translation>
    </message>
    <message>
        <source>Move it by a page</source>
        <translation>La déplacer d’une page</translation>
    </message>
    <message>
        <source>Take what is highlighted</source>
        <translation>Prendre ce qui est en surbrillance</translation>
    </message>
    <message>
        <source>Take it and go to the next field</source>
        <translation>Le prendre et aller au champ suivant</translation>
    </message>
    <message>
        <source>Create the name that is typed</source>
        <translation>Créer le nom saisi</translation>
    </message>
    <message>
        <source>Leave: what is chosen stays as a draft</source>
        <translation>Quitter&#xa0;: ce qui est choisi reste en brouillon</translation>
    </message>
    <message>
        <source>Choosing a stance</source>
        <translation>Choisir une position</translation>
    </message>
    <message>
        <source>Take a stance at once</source>
        <translation>Prendre une position d’emblée</translation>
    </message>
    <message>
        <source>Move the mark</source>
        <translation>Déplacer la marque</translation>
    </message>
    <message>
        <source>Take what is marked</source>
        <translation>Prendre ce qui est marqué</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>N’en prendre aucune</translation>
    </message>
    <message>
        <source>Tick, or press a button</source>
        <translation>Cocher ou presser un bouton</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation>Fermer sans rien changer</translation>
    </message>
    <message>
        <source>Accept that version</source>
        <translation>Accepter cette version</translation>
    </message>
    <message>
        <source>Build from parts; take one</source>
        <translation>Composer à partir de parties&#xa0;; en prendre une</translation>
    </message>
    <message>
        <source>Write a statement of your own</source>
        <translation>Écrire un énoncé à soi</translation>
    </message>
    <message>
        <source>All wrong, or no statement here</source>
        <translation>Tout est faux, ou pas d’énoncé ici</translation>
    </message>
    <message>
        <source>Why: slip, ambiguous text, gap in the guidelines</source>
        <translation>Pourquoi&#xa0;: inattention, texte ambigu, lacune des consignes</translation>
    </message>
    <message>
        <source>Write a note on the verdict</source>
        <translation>Écrire une note sur la décision</translation>
    </message>
    <message>
        <source>Next or previous case</source>
        <translation>Cas suivant ou précédent</translation>
    </message>
    <message>
        <source>Next head of the queue; fold, unfold it</source>
        <translation>Intitulé suivant de la liste&#xa0;; replier, déplier</translation>
    </message>
    <message>
        <source>Take the evidence of that version</source>
        <translation>Prendre l’extrait de cette version</translation>
    </message>
    <message>
        <source>Next or previous case; the draft stays</source>
        <translation>Cas suivant ou précédent&#xa0;; le brouillon reste</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>Quitter le brouillon</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Dans les détails</translation>
    </message>
    <message>
        <source>Take an option at once</source>
        <translation>Prendre une option d’emblée</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Done with the note</source>
        <translation>Terminer la note</translation>
    </message>
    <message>
        <source>In the statements of the article</source>
        <translation>Dans les énoncés de l’article</translation>
    </message>
    <message>
        <source>Next or previous statement</source>
        <translation>Énoncé suivant ou précédent</translation>
    </message>
    <message>
        <source>First or last statement</source>
        <translation>Premier ou dernier énoncé</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>Dans la liste des articles</translation>
    </message>
    <message>
        <source>Next or previous article in the list</source>
        <translation>Article suivant ou précédent de la liste</translation>
    </message>
    <message>
        <source>First or last article</source>
        <translation>Premier ou dernier article</translation>
    </message>
    <message>
        <source>Choose several, without opening them</source>
        <translation>En choisir plusieurs, sans les ouvrir</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Empty the search line</source>
        <translation>Vider la ligne de recherche</translation>
    </message>
    <message>
        <source>In all statements</source>
        <translation>Dans tous les énoncés</translation>
    </message>
    <message>
        <source>Next or previous row</source>
        <translation>Ligne suivante ou précédente</translation>
    </message>
    <message>
        <source>Show its place in the text</source>
        <translation>Montrer sa place dans le texte</translation>
    </message>
    <message>
        <source>Find words in the statements</source>
        <translation>Chercher des mots dans les énoncés</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Modifier ce qui est choisi</translation>
    </message>
    <message>
        <source>Groups, contradictions, duplicates</source>
        <translation>Groupes, contradictions, doublons</translation>
    </message>
    <message>
        <source>In the overview</source>
        <translation>Dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Next or previous part</source>
        <translation>Partie suivante ou précédente</translation>
    </message>
    <message>
        <source>Move in a part</source>
        <translation>Se déplacer dans une partie</translation>
    </message>
    <message>
        <source>Show what is behind a mark</source>
        <translation>Montrer ce qui est derrière une marque</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>Articles or statements</source>
        <translation>Articles ou énoncés</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>Prendre ce qui est proposé</translation>
    </message>
    <message>
        <source>Rename or delete a saved search</source>
        <translation>Renommer ou supprimer une recherche enregistrée</translation>
    </message>
    <message>
        <source>Back to where one was</source>
        <translation>Revenir là où l’on était</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Dans le livre de codes</translation>
    </message>
    <message>
        <source>Next or previous entry</source>
        <translation>Entrée suivante ou précédente</translation>
    </message>
    <message>
        <source>Open or close what is under it</source>
        <translation>Ouvrir ou fermer ce qui est dessous</translation>
    </message>
    <message>
        <source>To what is said of it</source>
        <translation>À ce qui en est dit</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add one beside it</source>
        <translation>En ajouter une à côté</translation>
    </message>
    <message>
        <source>Retire it, or delete what is not used</source>
        <translation>Retirer, ou supprimer ce qui ne sert pas</translation>
    </message>
    <message>
        <source>Move it among its neighbours</source>
        <translation>Déplacer parmi ses voisins</translation>
    </message>
    <message>
        <source>Put it under the one before, or out again</source>
        <translation>Placer sous le précédent, ou l’en sortir</translation>
    </message>
    <message>
        <source>Merge it with others</source>
        <translation>Fusionner avec d’autres</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Take a quote as example, or against</source>
        <translation>Prendre une citation comme exemple, ou contre-exemple</translation>
    </message>
    <message>
        <source>Entries, reviews, likeness, revisions</source>
        <translation>Entrées, relecture, ressemblances, révisions</translation>
    </message>
    <message>
        <source>In the review of agreement</source>
        <translation>Dans l’accord</translation>
    </message>
    <message>
        <source>Back to the figures, or to where one was</source>
        <translation>Retour aux chiffres, ou là où l’on était</translation>
    </message>
    <message>
        <source>On the page of networks</source>
        <translation>Sur la page des réseaux</translation>
    </message>
    <message>
        <source>To rarer or more frequent nodes</source>
        <translation>Vers des nœuds plus rares ou plus fréquents</translation>
    </message>
    <message>
        <source>Show what is behind a node or tie</source>
        <translation>Montrer ce qui est derrière un nœud ou un lien</translation>
    </message>
    <message>
        <source>Back to the network, or to where one was</source>
        <translation>Retour au réseau, ou là où l’on était</translation>
    </message>
    <message>
        <source>On the page of releases</source>
        <translation>Sur la page des publications</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <translation>Pendant l’arbitrage</translation>
    </message>
    <message>
        <source>Writing a statement anew</source>
        <translation>Écrire un énoncé à neuf</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Occurrence suivante ou précédente</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>Mark all that stands in it</source>
        <translation>Sélectionner tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>Copier, couper, coller</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Take the path that is typed</source>
        <translation>Prendre le chemin saisi</translation>
    </message>
    <message>
        <source>Leave the chosen article out, or take it</source>
        <translation>Écarter l’article choisi, ou le prendre</translation>
    </message>
    <message>
        <source>Another that was found, in a field</source>
        <translation>Autre valeur trouvée, dans un champ</translation>
    </message>
    <message>
        <source>Close, or stop what is running</source>
        <translation>Fermer, ou arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Exporting statements</source>
        <translation>Exporter des énoncés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Changing keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>To the keys of the command</source>
        <translation>Aux touches de la commande</translation>
    </message>
    <message>
        <source>Back to the search, then close</source>
        <translation>Revenir à la recherche, puis fermer</translation>
    </message>
    <message>
        <source>In the undo history</source>
        <translation>Dans l’historique des modifications</translation>
    </message>
    <message>
        <source>Earlier or later step</source>
        <translation>Étape antérieure ou ultérieure</translation>
    </message>
    <message>
        <source>Newest or oldest step that is listed</source>
        <translation>Étape la plus récente ou la plus ancienne de la liste</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>Next or previous group</source>
        <translation>Groupe suivant ou précédent</translation>
    </message>
    <message>
        <source>To the texts of the group</source>
        <translation>Vers les textes du groupe</translation>
    </message>
    <message>
        <source>Assigning articles</source>
        <translation>Attribuer des articles</translation>
    </message>
    <message>
        <source>Next or previous name</source>
        <translation>Nom suivant ou précédent</translation>
    </message>
    <message>
        <source>Saying who annotates</source>
        <translation>Dire qui annote</translation>
    </message>
    <message>
        <source>Annotate under this name</source>
        <translation>Annoter sous ce nom</translation>
    </message>
    <message>
        <source>Planning who reads what</source>
        <translation>Prévoir qui lit quoi</translation>
    </message>
    <message>
        <source>Add the name that is typed, or assign</source>
        <translation>Ajouter le nom saisi, ou attribuer</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Another annotator</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Take the path that is typed, or go on</source>
        <translation>Prendre le chemin saisi, ou continuer</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Répondre à la question</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Revenir à la question d’avant</translation>
    </message>
    <message>
        <source>Naming a search</source>
        <translation>En nommant une recherche</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Enregistrer sous ce nom</translation>
    </message>
    <message>
        <source>Changing many statements</source>
        <translation>Modifier de nombreux énoncés</translation>
    </message>
    <message>
        <source>Another part or value</source>
        <translation>Autre partie ou valeur</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Reporting a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Dans le guide</translation>
    </message>
    <message>
        <source>Find the words, then their next place</source>
        <translation>Trouver les mots, puis leur emplacement suivant</translation>
    </message>
    <message>
        <source>Next or previous page of the list</source>
        <translation>Page suivante ou précédente de la liste</translation>
    </message>
    <message>
        <source>Back, or forward again</source>
        <translation>En arrière, ou de nouveau en avant</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Dans une boîte de dialogue</translation>
    </message>
    <message>
        <source>Press the marked button</source>
        <translation>Presser le bouton mis en valeur</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan who reads what</source>
        <translation>Prévoir qui lit quoi</translation>
    </message>
    <message>
        <source>How many read each of these</source>
        <translation>Lecteurs pour chacun d’eux</translation>
    </message>
    <message>
        <source>Number that chance starts from</source>
        <translation>Graine du hasard</translation>
    </message>
    <message>
        <source>What each annotator would read</source>
        <translation>Ce que chacun lirait</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Tick everyone who is to read.</source>
        <translation>Cocher toutes les personnes qui liront.</translation>
    </message>
    <message>
        <source>Chance decides, evenly over outlets and months, and blind to what was annotated. The same number gives the same plan. What is assigned already stays.</source>
        <translation>Le hasard décide, également entre médias et mois, sans regarder ce qui a été annoté. La même graine donne le même plan. Ce qui est déjà attribué le reste.</translation>
    </message>
    <message>
        <source>Share that several read, in per cent</source>
        <translation>Part que plusieurs lisent, en pour cent</translation>
    </message>
    <message>
        <source>Read by several, in per cent</source>
        <translation>Lus par plusieurs, en pour cent</translation>
    </message>
    <message>
        <source>All {articles} of the project</source>
        <translation>Tout le projet&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>The {articles} of the list, as it is filtered now</source>
        <translation>La liste telle qu’elle est filtrée&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>Tick or add at least one annotator.</source>
        <translation>Cocher ou ajouter au moins une personne.</translation>
    </message>
    <message>
        <source>There are no articles yet: import some first.</source>
        <translation>Il n’y a pas encore d’articles&#xa0;: en importer d’abord.</translation>
    </message>
    <message>
        <source>All of this is assigned already.</source>
        <translation>Tout cela est déjà attribué.</translation>
    </message>
    <message>
        <source>{articles}, {shared} of them read by several.</source>
        <translation>{articles}, dont {shared} lus par plusieurs.</translation>
    </message>
    <message>
        <source>All are of one outlet and month.</source>
        <translation>Tous sont d’un même média et d’un même mois.</translation>
    </message>
    <message>
        <source>Spread over {count} groups of one outlet and month.</source>
        <translation>Répartis sur {count} groupes d’un même média et mois.</translation>
    </message>
    <message>
        <source>Assigning articles</source>
        <translation>Attribuer des articles</translation>
    </message>
    <message>
        <source>{articles} assigned among {names}; one step, which can be undone.</source>
        <translation>{articles} attribués entre {names}&#xa0;; une seule étape, annulable.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} (looking only)</source>
        <translation>{name} (consultation)</translation>
    </message>
    <message>
        <source>“{name}” is free now.</source>
        <translation>«&#xa0;{name}&#xa0;» est libre à présent.</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>Y travailler</translation>
    </message>
    <message>
        <source>You are looking only. Working in it: {who}.</source>
        <translation>Consultation seulement. Y travaille&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>You are looking only, at what it was at {time}. Working in it: {who}.</source>
        <translation>Consultation seulement, état de {time}. Y travaille&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>A file with changes lay beside this project that does not belong to it. It was put aside as “{name}”; nothing of it came in here.</source>
        <translation>À côté de ce projet se trouvait un fichier de modifications qui n’est pas à lui. Il a été mis de côté sous «&#xa0;{name}&#xa0;»&#xa0;; rien n’en est entré ici.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>The work is safe here, but this folder lets only one program at a time write or read. On a disk of this machine it would be quicker.</source>
        <translation>Le travail est en sûreté ici, mais ce dossier ne laisse qu’un programme à la fois écrire ou lire. Sur un disque de cette machine, ce serait plus rapide.</translation>
    </message>
    <message>
        <source>This project lies in a folder that is synchronised ({service}). One person at a time can work in it, and whoever comes next should wait until the folder is up to date. On a disk of this machine it would be quicker.</source>
        <translation>Ce projet est dans un dossier synchronisé ({service}). Une seule personne à la fois peut y travailler, et la suivante devrait attendre que le dossier soit à jour. Sur un disque de cette machine, ce serait plus rapide.</translation>
    </message>
    <message>
        <source>This project lies on a network ({service}). The work is safe, but one person at a time can work in it. On a disk of this machine it would be quicker.</source>
        <translation>Ce projet est sur un réseau ({service}). Le travail est en sûreté, mais une seule personne à la fois peut y travailler. Sur un disque de cette machine, ce serait plus rapide.</translation>
    </message>
    <message>
        <source>Beside this project lies “{name}”, kept when it had been changed in two places. Bring it back into this one, so that nothing in it is lost.</source>
        <translation>À côté de ce projet se trouve «&#xa0;{name}&#xa0;», gardé quand il avait été modifié à deux endroits. Le ramener dans celui-ci, pour que rien n’en soit perdu.</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Le ramener…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Last change: {moment}</source>
        <translation>Dernière modification&#xa0;: {moment}</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first articles as they would come in</source>
        <translation>Les premiers articles tels qu’ils seraient importés</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Preparing the sample project…</source>
        <translation>Préparation du projet d’exemple…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Encryption is an extra part: install “glossator[encryption]”.</source>
        <translation>Le chiffrement est une partie facultative&#xa0;: installer «&#xa0;glossator[encryption]&#xa0;».</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Une copie a été enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>New project for the files that were dropped</source>
        <translation>Nouveau projet pour les fichiers déposés</translation>
    </message>
    <message>
        <source>Done, with a draft left: it is kept but never exported.</source>
        <translation>Terminé, avec un brouillon restant&#xa0;: il est gardé mais jamais exporté.</translation>
    </message>
    <message>
        <source>Done, with {count} drafts left: they are kept but never exported.</source>
        <translation>Terminé, avec {count} brouillons restants&#xa0;: ils sont gardés mais jamais exportés.</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Projets Glossator</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>What to search for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, actor:…, outlet:…, date:2025-03…</source>
        <translation>Mots, &quot;une expression&quot;, actor:…, outlet:…, date:2025-03…</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Take it for this one</source>
        <translation>Le prendre pour celui-ci</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Répondre plus tard</translation>
    </message>
    <message>
        <source>An entry that is here</source>
        <translation>Une entrée qui est ici</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Which cases are listed</source>
        <translation>Quels cas sont listés</translation>
    </message>
    <message>
        <source>In what versions differ</source>
        <translation>Par quoi les versions diffèrent</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toutes sortes</translation>
    </message>
    <message>
        <source>{open} open · {back} came back · {decided} decided</source>
        <translation>{open} ouverts · {back} revenus · {decided} décidés</translation>
    </message>
    <message>
        <source>{count} on which all agree</source>
        <translation>{count} sur lesquels tous s’accordent</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>Saved searches, as queues of articles</source>
        <translation>Recherches enregistrées, comme files d’articles</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <translation>File&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>All articles are listed. Search or filter the list to save it.</source>
        <translation>Tous les articles sont listés. Chercher ou filtrer dans la liste pour l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>QuotesSide</name>
    <message>
        <source>Change all…</source>
        <translation>Tout modifier…</translation>
    </message>
    <message>
        <source>Change 1…</source>
        <translation>En modifier 1…</translation>
    </message>
    <message>
        <source>Change {count}…</source>
        <translation>En modifier {count}…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Le modifier…</translation>
    </message>
    <message>
        <source>Change all {count}…</source>
        <translation>Modifier les {count}…</translation>
    </message>
    <message>
        <source>Change a part of them at once (F2)</source>
        <translation>Modifier une partie de tous à la fois (F2)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Contre-exemple</translation>
    </message>
    <message>
        <source>Statements of the entry</source>
        <translation>Énoncés de l’entrée</translation>
    </message>
    <message>
        <source>Keep this quote as an example (+)</source>
        <translation>Garder cette citation comme exemple (+)</translation>
    </message>
    <message>
        <source>Keep this quote as what does not belong here (-)</source>
        <translation>Garder cette citation comme contre-exemple (-)</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>No articles yet.
Import some with {keys}, or drop files here.</source>
        <translation>Pas encore d’articles.
En importer avec {keys}, ou déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>Choose an article on the left.
{keys} opens the next one.</source>
        <translation>Choisir un article à gauche.
{keys} ouvre le suivant.</translation>
    </message>
    <message>
        <source>Make a statement current, and all but its evidence is dimmed.</source>
        <translation>Rendre un énoncé courant estompe tout sauf son extrait.</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>changed {day}</source>
        <translation>modifié le {day}</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This passage belongs to the evidence already.</source>
        <translation>Ce passage fait déjà partie de l’extrait.</translation>
    </message>
    <message>
        <source>This passage is not evidence of the current statement.</source>
        <translation>Ce passage ne fait pas partie de l’extrait de l’énoncé actuel.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Release</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Version {version} of “{name}” is in “{path}”: {counts}.</source>
        <translation>La version {version} de «&#xa0;{name}&#xa0;» est dans «&#xa0;{path}&#xa0;»&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>The project does not remember this release. {reason}</source>
        <translation>Le projet ne retient pas cette publication. {reason}</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>stances</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>No text stands in two splits, nor nearly the same one; {count} compared.</source>
        <translation>Aucun texte ne se trouve dans deux parties, ni un texte presque identique&#xa0;; {count} comparés.</translation>
    </message>
    <message>
        <source>In two splits stand: the same text {same} times, nearly the same {near} times.</source>
        <translation>Dans deux parties se trouvent&#xa0;: le même texte {same} fois, presque le même {near} fois.</translation>
    </message>
    <message>
        <source>1 group of articles that are nearly the same stays together.</source>
        <translation>1 groupe d’articles presque identiques reste ensemble.</translation>
    </message>
    <message>
        <source>{count} groups of articles that are nearly the same stay together.</source>
        <translation>{count} groupes d’articles presque identiques restent ensemble.</translation>
    </message>
    <message>
        <source>1 article is left out, as it is near articles of several splits: {titles}.</source>
        <translation>1 article est laissé de côté, car il est proche d’articles de plusieurs parties&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>{count} articles are left out, as they are near articles of several splits: {titles}.</source>
        <translation>{count} articles sont laissés de côté, car ils sont proches d’articles de plusieurs parties&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>Since {version}:</source>
        <translation>Depuis {version}&#xa0;:</translation>
    </message>
    <message>
        <source>1 article is in another split than before.</source>
        <translation>1 article est dans une autre partie qu’avant.</translation>
    </message>
    <message>
        <source>{count} articles are in other splits than before.</source>
        <translation>{count} articles sont dans d’autres parties qu’avant.</translation>
    </message>
    <message>
        <source>{kind}: {added} added, {removed} removed, {changed} changed</source>
        <translation>{kind}&#xa0;: {added} ajoutés, {removed} retirés, {changed} modifiés</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>énoncés</translation>
    </message>
    <message>
        <source>{format} leaves out {what}.</source>
        <translation>{format} laisse de côté&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>There are no backups of it.</source>
        <translation>Il n’en existe aucune sauvegarde.</translation>
    </message>
    <message>
        <source>There is one backup of it, of {moment}.</source>
        <translation>Il en existe une sauvegarde, du {moment}.</translation>
    </message>
    <message>
        <source>There are {count} backups of it, the newest of {moment}.</source>
        <translation>Il en existe {count} sauvegardes, la plus récente du {moment}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Wrong, and can be made anew</source>
        <translation>Faux, et peut être refait</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>En sécurité</translation>
    </message>
    <message>
        <source>Lost: {count}</source>
        <translation>Perdu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>There, and perhaps not as it was: {count}</source>
        <translation>Là, mais peut-être altéré&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Mended, and as it was: {count}</source>
        <translation>Réparé, et comme avant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>This list stands beside the file as “{name}”, which is not encrypted, with numbers in the place of names and quotes.</source>
        <translation>Cette liste se trouve à côté du fichier sous le nom «&#xa0;{name}&#xa0;», non chiffrée, avec des numéros à la place des noms et des citations.</translation>
    </message>
    <message>
        <source>This list stands beside the file as “{name}”.</source>
        <translation>Cette liste se trouve à côté du fichier sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Kept: {parts}</source>
        <translation>Gardé&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>1 entry of the codebook</source>
        <translation>1 entrée du livre de codes</translation>
    </message>
    <message>
        <source>{count} entries of the codebook</source>
        <translation>{count} entrées du livre de codes</translation>
    </message>
    <message>
        <source>1 annotator</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} annotators</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 décision</translation>
    </message>
    <message>
        <source>{count} verdicts</source>
        <translation>{count} décisions</translation>
    </message>
    <message>
        <source>What was wrong was made anew; no work is lost.</source>
        <translation>Ce qui était faux a été refait&#x202f;; aucun travail n’est perdu.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation>Le fichier tel qu’il était est gardé sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
        <source>Looking it through…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Making anew what is wrong…</source>
        <translation>Ce qui est faux est refait…</translation>
    </message>
    <message>
        <source>Saving what can be read as “{name}”…</source>
        <translation>Ce qui peut être lu est sauvé sous le nom «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Projets Glossator</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>What could be read was saved as “{name}”.</source>
        <translation>Ce qui a pu être lu a été sauvé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>It was stopped. The file is as it was.</source>
        <translation>Arrêté. Le fichier est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Going through your steps</source>
        <translation>Parcours des étapes</translation>
    </message>
    <message>
        <source>Stopped on the way. Undo history… shows where.</source>
        <translation>Arrêté en chemin. Historique des modifications… montre où.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>S&amp;kip the self-test</source>
        <translation>Pa&amp;sser l’autotest</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>This gathers what helps to find a fault. Nothing is sent: read it, save it, and send the file along yourself. It holds no texts, names or notes of your project.</source>
        <translation>Voici rassemblé ce qui aide à trouver un défaut. Rien n’est envoyé&#xa0;: il suffit de lire, d’enregistrer et de transmettre le fichier soi-même. Il ne contient ni textes, ni noms, ni notes du projet.</translation>
    </message>
    <message>
        <source>&amp;What happened, in your own words</source>
        <translation>&amp;Ce qui s’est passé, en quelques mots</translation>
    </message>
    <message>
        <source>All that will be in the &amp;file</source>
        <translation>Tout ce qui sera dans le &amp;fichier</translation>
    </message>
    <message>
        <source>The self-test runs. It takes some seconds.</source>
        <translation>L’autotest est en cours. Il dure quelques secondes.</translation>
    </message>
    <message>
        <source>The self-test has ended; what it found stands above.</source>
        <translation>L’autotest est terminé&#xa0;; son résultat figure ci-dessus.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The report is in “{path}”. Nothing was sent.</source>
        <translation>Le rapport est dans «&#xa0;{path}&#xa0;». Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
</context>
<context>
    <name>RestoreLine</name>
    <message>
        <source>Which statement</source>
        <translation>Quel énoncé</translation>
    </message>
    <message>
        <source>Only {owner} can bring this statement back.</source>
        <translation>{owner} est seul à pouvoir faire revenir cet énoncé.</translation>
    </message>
    <message>
        <source>Its article, “{title}”, was taken away. It comes back with the statement.</source>
        <translation>Son article, «&#xa0;{title}&#xa0;», a été retiré. Il revient avec l’énoncé.</translation>
    </message>
    <message>
        <source>This statement can come back as it was.</source>
        <translation>Cet énoncé peut revenir tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Restore this statement and its article</source>
        <translation>&amp;Faire revenir cet énoncé et son article</translation>
    </message>
    <message>
        <source>&amp;Restore this statement</source>
        <translation>&amp;Faire revenir cet énoncé</translation>
    </message>
    <message>
        <source>The statement is back. Undo takes it away again.</source>
        <translation>L’énoncé est revenu. Annuler le retire de nouveau.</translation>
    </message>
    <message>
        <source>“{old}” is now “{new}”.</source>
        <translation>«&#xa0;{old}&#xa0;» est maintenant «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>It lacks “{name}”, which the codebook has no more.</source>
        <translation>Il lui manque «&#xa0;{name}&#xa0;», que le livre de codes n’a plus.</translation>
    </message>
</context>
<context>
    <name>ResumeRow</name>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>What is to be looked over</source>
        <translation>Ce qui est à relire</translation>
    </message>
    <message>
        <source>Statements that a change of the codebook asks about.</source>
        <translation>Énoncés qu’une modification du livre de codes met en question.</translation>
    </message>
    <message>
        <source>Statements to look over</source>
        <translation>Énoncés à relire</translation>
    </message>
    <message>
        <source>Nothing to look over</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>Once a definition changes, the statements made under the older one stand here until they are confirmed; and where an entry is split, its statements, until it is decided to which part each belongs.</source>
        <translation>Dès qu’une définition change, les énoncés relevés sous l’ancienne se trouvent ici jusqu’à leur confirmation&#xa0;; et là où une entrée est divisée, ses énoncés, jusqu’à ce que l’on ait tranché à quelle partie chacun appartient.</translation>
    </message>
    <message>
        <source>Under an older definition</source>
        <translation>Sous une ancienne définition</translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation>Divisé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>1 more waits for another annotator</source>
        <translation>1 autre attend une autre personne</translation>
    </message>
    <message>
        <source>{count} more wait for others</source>
        <translation>{count} autres attendent d’autres personnes</translation>
    </message>
    <message>
        <source>Do they still hold under today’s definition?</source>
        <translation>Tiennent-ils encore sous la définition actuelle&#xa0;?</translation>
    </message>
    <message>
        <source>To which part of “{name}” does each belong?</source>
        <translation>À quelle partie de «&#xa0;{name}&#xa0;» chacun appartient-il&#xa0;?</translation>
    </message>
    <message>
        <source>A digit decides the chosen statements; undo takes each decision back.</source>
        <translation>Un chiffre tranche pour les énoncés choisis&#xa0;; Annuler reprend chaque décision.</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>Ils tiennent</translation>
    </message>
    <message>
        <source>stays {name}</source>
        <translation>reste {name}</translation>
    </message>
    <message>
        <source>{name}: was “{old}”, is “{new}”</source>
        <translation>{name}&#xa0;: était «&#xa0;{old}&#xa0;», est «&#xa0;{new}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RevisionsPane</name>
    <message>
        <source>Revisions of the codebook</source>
        <translation>Révisions du livre de codes</translation>
    </message>
    <message>
        <source>Choose one to see what it changed, or two to compare them.</source>
        <translation>En choisir une montre ce qu’elle a changé&#xa0;; deux, les compare.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>annulation&#xa0;: {step}</translation>
    </message>
    <message>
        <source>redo: {step}</source>
        <translation>rétablissement&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Revision {number} is the first.</source>
        <translation>La révision {number} est la première.</translation>
    </message>
    <message>
        <source>What leads from revision {old} to {new}</source>
        <translation>Ce qui mène de la révision {old} à la {new}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved:</source>
        <translation>Enregistrées&#xa0;:</translation>
    </message>
    <message>
        <source>{name} (statements)</source>
        <translation>{name} (énoncés)</translation>
    </message>
    <message>
        <source>F2 renames it, Delete deletes it.</source>
        <translation>F2 renomme, Suppr supprime.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Il n’y a encore rien à rapporter.</translation>
    </message>
    <message>
        <source>Name a folder for the report</source>
        <translation>Nommer un dossier pour le rapport</translation>
    </message>
    <message>
        <source>The report is in “{folder}”: open report.html there.</source>
        <translation>Le rapport est dans «&#xa0;{folder}&#xa0;»&#xa0;: y ouvrir report.html.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>GEXF, for Gephi</source>
        <translation>GEXF, pour Gephi</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Folder of CSV tables</source>
        <translation>Dossier de tableaux CSV</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>The network is in “{path}”.</source>
        <translation>Le réseau est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Une autre recherche a ce nom.</translation>
    </message>
    <message>
        <source>It stays in the project, for everyone who works in it.</source>
        <translation>Elle reste dans le projet, pour tous ceux qui y travaillent.</translation>
    </message>
    <message>
        <source>Takes the place of the search that has this name now.</source>
        <translation>Prend la place de la recherche qui a ce nom maintenant.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>a word and a phrase, both of them</source>
        <translation>un mot et une expression, les deux</translation>
    </message>
    <message>
        <source>words that begin so, or another word</source>
        <translation>des mots qui commencent ainsi, ou un autre mot</translation>
    </message>
    <message>
        <source>the one word without the other</source>
        <translation>un mot sans l’autre</translation>
    </message>
    <message>
        <source>what an actor says at one end of the scale</source>
        <translation>ce que dit un acteur à un bout de l’échelle</translation>
    </message>
    <message>
        <source>of one outlet, between two months</source>
        <translation>d’un média, entre deux mois</translation>
    </message>
    <message>
        <source>a regular expression, in every text</source>
        <translation>une expression régulière, dans chaque texte</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>Statements that were found</source>
        <translation>Énoncés trouvés</translation>
    </message>
    <message>
        <source>the pattern {pattern}</source>
        <translation>le motif {pattern}</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>pas&#xa0;: {what}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>words that begin with {words}</source>
        <translation>les mots qui commencent par {words}</translation>
    </message>
    <message>
        <source>the phrase {words}</source>
        <translation>l’expression {words}</translation>
    </message>
    <message>
        <source>the word {words}</source>
        <translation>le mot {words}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>du {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>après {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’à {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>avant {day}</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>in the quote</source>
        <translation>dans la citation</translation>
    </message>
    <message>
        <source>in the note</source>
        <translation>dans la note</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>has</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>sans acteur</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>sans position</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>sans mesure</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Open as a queue</source>
        <translation>Ouvrir comme file</translation>
    </message>
    <message>
        <source>List these articles at the desk, to go through them</source>
        <translation>Lister ces articles au bureau, pour les parcourir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keep this search under a name, in the project</source>
        <translation>Garder cette recherche sous un nom, dans le projet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>Search 1 article…</source>
        <translation>Chercher dans 1 article…</translation>
    </message>
    <message>
        <source>Search {count} articles…</source>
        <translation>Chercher dans {count} articles…</translation>
    </message>
    <message>
        <source>Search articles…</source>
        <translation>Chercher dans les articles…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Reading every text…</source>
        <translation>Lecture de chaque texte…</translation>
    </message>
    <message>
        <source>newest first, as one letter finds too many to rank</source>
        <translation>les plus récents d’abord, car une lettre en trouve trop pour les classer</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>Aucun énoncé ne correspond</translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation>Chercher {query}</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>SeenChanges</name>
    <message>
        <source>Statement {number} is changed: {step}. {keys} takes it back.</source>
        <translation>L’énoncé {number} est modifié&#xa0;: {step}. {keys} annule cela.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>{articles} to read, {done} of them done, {shared} read by others as well.</source>
        <translation>{articles} à lire, dont {done} terminés&#xa0;; {shared} lus aussi par d’autres.</translation>
    </message>
    <message>
        <source>There is a file already. What was annotated in it would be lost.</source>
        <translation>Il y a déjà un fichier. Ce qui y a été annoté serait perdu.</translation>
    </message>
</context>
<context>
    <name>ShownPreview</name>
    <message>
        <source>Balance of</source>
        <translation>Répartition de</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>… and {count} more, which the card holds</source>
        <translation>… et {count} autres, que contient la fiche</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Path of a file or folder, then Enter</source>
        <translation>Chemin d’un fichier ou d’un dossier, puis Entrée</translation>
    </message>
    <message>
        <source>Path of a file or folder</source>
        <translation>Chemin d’un fichier ou d’un dossier</translation>
    </message>
    <message>
        <source>Files and folders to import; Delete removes one</source>
        <translation>Fichiers et dossiers à importer&#x202f;; Suppr en retire un</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>Tout ce qui peut être importé</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Dossier à importer</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Names of the parts, one on a line</source>
        <translation>Noms des parties, un par ligne</translation>
    </message>
    <message>
        <source>“{name}” stays as one of them</source>
        <translation>«&#xa0;{name}&#xa0;» reste l’une d’elles</translation>
    </message>
    <message>
        <source>Split “{name}” into</source>
        <translation>Diviser «&#xa0;{name}&#xa0;» en</translation>
    </message>
    <message>
        <source>A name of each part on a line of its own; an existing entry may be one.</source>
        <translation>Le nom de chaque partie sur sa ligne&#xa0;; une entrée existante peut en être une.</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 partie</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} parties</translation>
    </message>
    <message>
        <source>1 is there</source>
        <translation>1 existe déjà</translation>
    </message>
    <message>
        <source>{count} are there</source>
        <translation>{count} existent déjà</translation>
    </message>
    <message>
        <source>{statements} will wait for a decision, each annotator’s for her own.</source>
        <translation>{statements} attendront une décision, chacun de la personne qui l’a relevé.</translation>
    </message>
    <message>
        <source>“{name}” is retired.</source>
        <translation>«&#xa0;{name}&#xa0;» est retiré.</translation>
    </message>
</context>
<context>
    <name>StanceForm</name>
    <message>
        <source>1 more value is read as it is usually meant.</source>
        <translation>1 autre valeur est lue comme on l’entend d’ordinaire.</translation>
    </message>
    <message>
        <source>{count} more values are read as they are usually meant.</source>
        <translation>{count} autres valeurs sont lues comme on les entend d’ordinaire.</translation>
    </message>
    <message>
        <source>{value} means</source>
        <translation>{value} signifie</translation>
    </message>
    <message>
        <source>No stance: it stays in the note</source>
        <translation>Aucune position&#xa0;: reste dans la note</translation>
    </message>
</context>
<context>
    <name>StateTabs</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>List only articles of an outlet, of a time, with drafts…</source>
        <translation>N’afficher que les articles d’un média, d’une période, avec brouillons…</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>À faire {count}</translation>
    </message>
    <message>
        <source>Started {count}</source>
        <translation>Commencés {count}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Terminés {count}</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Écartés {count}</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Ordre d’importation</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Most drafts first</source>
        <translation>Plus de brouillons d’abord</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>Derniers travaillés</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>signalé pour relecture</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Énoncé {number}</translation>
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
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>No statements yet.</source>
        <translation>Pas encore d’énoncés.</translation>
    </message>
    <message>
        <source>No statements yet. Mark a passage in the text and press {keys}.</source>
        <translation>Pas encore d’énoncés. Marquer un passage dans le texte et appuyer sur {keys}.</translation>
    </message>
    <message>
        <source>The statements of the open article stand here.</source>
        <translation>Ici figurent les énoncés de l’article ouvert.</translation>
    </message>
</context>
<context>
    <name>StatementsTable</name>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Articles done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Revision {number} of the codebook</source>
        <translation>Révision {number} du livre de codes</translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Enregistré</translation>
    </message>
    <message>
        <source>○ The last change was not saved</source>
        <translation>○ La dernière modification n’est pas enregistrée</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} brouillons</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminés</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Before all of these</source>
        <translation>Avant tout cela</translation>
    </message>
    <message>
        <source>the desk is here</source>
        <translation>le bureau en est ici</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Par mesure</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>Par position</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>No actor yet</source>
        <translation>Pas encore d’acteur</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Pas encore de mesure</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>Pas encore de position</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Pas de média</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>pas d’acteur</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>pas de mesure</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>signalé pour relecture</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>In groups</source>
        <translation>Par groupes</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>Path to write to</source>
        <translation>Chemin où écrire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Who says what about which measure</source>
        <translation>Qui dit quoi de quelle mesure</translation>
    </message>
    <message>
        <source>Actor, stance and measure are chosen here while an article is open.</source>
        <translation>Acteur, position et mesure se choisissent ici quand un article est ouvert.</translation>
    </message>
    <message>
        <source>Record a statement</source>
        <translation>Saisir un énoncé</translation>
    </message>
    <message>
        <source>Mark a passage with ↓ and Shift+→, then press {keys}. Dragging works as well.</source>
        <translation>Marquer un passage avec ↓ et Maj+→, puis appuyer sur {keys}. La souris convient aussi.</translation>
    </message>
    <message>
        <source>{next} and {previous} walk through the statements that are here.</source>
        <translation>{next} et {previous} parcourent les énoncés présents.</translation>
    </message>
</context>
<context>
    <name>TextBeside</name>
    <message>
        <source>Text of {title}</source>
        <translation>Texte de {title}</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Beginning of the text</source>
        <translation>Début du texte</translation>
    </message>
</context>
<context>
    <name>TiesModel</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Autre acteur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>TiesTable</name>
    <message>
        <source>Ties, the strongest first</source>
        <translation>Liens, les plus forts d’abord</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>no day</source>
        <translation>pas de jour</translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>1 mois avant</translation>
    </message>
    <message>
        <source>{count} months before</source>
        <translation>{count} mois avant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Window of time</source>
        <translation>Fenêtre de temps</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>par année</translation>
    </message>
    <message>
        <source>by half-year</source>
        <translation>par semestre</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>1 window</source>
        <translation>1 fenêtre</translation>
    </message>
    <message>
        <source>{count} windows</source>
        <translation>{count} fenêtres</translation>
    </message>
    <message>
        <source>{period} ({place} of {windows})</source>
        <translation>{period} ({place} sur {windows})</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Keep the layer that is here</source>
        <translation>Garder la couche qui est ici</translation>
    </message>
    <message>
        <source>Take the layer of the file in its place</source>
        <translation>Prendre à sa place la couche du fichier</translation>
    </message>
    <message>
        <source>Add it to the codebook</source>
        <translation>L’ajouter au livre de codes</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Prendre ce que dit le fichier</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas le prendre</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les prendre</translation>
    </message>
    <message>
        <source>Bring it in under another name</source>
        <translation>Le faire entrer sous un autre nom</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un acteur</translation>
    </message>
    <message>
        <source>a stance</source>
        <translation>une position</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>une mesure</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>un État</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} énoncés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>newer than what is here</source>
        <translation>plus récente qu’ici</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>older, left out</source>
        <translation>plus ancienne, laissée</translation>
    </message>
    <message>
        <source>left out, as you chose</source>
        <translation>laissée, comme choisi</translation>
    </message>
    <message>
        <source>left out: the file is another’s</source>
        <translation>laissée&#xa0;: le fichier est à une autre personne</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Glossator projects</source>
        <translation>Projets Glossator</translation>
    </message>
    <message>
        <source>Annotator</source>
        <comment>heading of a column</comment>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Read by others too</source>
        <translation>Lus aussi par d’autres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribués</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Done by several</source>
        <translation>Terminés par plusieurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Before anything comes in: {questions}</source>
        <translation>Avant que rien n’entre&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>Nothing would come in; what you decided can be kept</source>
        <translation>Rien n’entrerait&#xa0;; ce qui a été décidé peut être gardé</translation>
    </message>
    <message>
        <source>There is nothing new</source>
        <translation>Il n’y a rien de nouveau</translation>
    </message>
    <message>
        <source>This would come in</source>
        <translation>Voici ce qui entrerait</translation>
    </message>
    <message>
        <source>Nothing came in; what you decided is not asked again</source>
        <translation>Rien n’est entré&#xa0;; ce qui a été décidé ne sera plus demandé</translation>
    </message>
    <message>
        <source>Brought in, as one step that can be undone</source>
        <translation>Rapporté, en une seule étape annulable</translation>
    </message>
    <message>
        <source>{annotator}: {outcome}</source>
        <translation>{annotator}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {removed} removed</source>
        <translation>{added} de plus, {changed} modifiés, {removed} retirés</translation>
    </message>
    <message>
        <source>1 article in another state</source>
        <translation>1 article dans un autre état</translation>
    </message>
    <message>
        <source>{count} articles in another state</source>
        <translation>{count} articles dans un autre état</translation>
    </message>
    <message>
        <source>It is of another project.</source>
        <translation>Il vient d’un autre projet.</translation>
    </message>
    <message>
        <source>{articles} added.</source>
        <translation>{articles} ajoutés.</translation>
    </message>
    <message>
        <source>{articles} more assigned.</source>
        <translation>Attribués en plus&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Laissé dehors&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>New in the codebook: {names}.</source>
        <translation>Nouveau dans le livre de codes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Changed in the codebook: {names}.</source>
        <translation>Modifié dans le livre de codes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>New fields: {names}.</source>
        <translation>Nouveaux champs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Changed fields: {names}.</source>
        <translation>Champs modifiés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>New saved searches: {names}.</source>
        <translation>Nouvelles recherches enregistrées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>1 article that is not here</source>
        <translation>1 article qui n’est pas ici</translation>
    </message>
    <message>
        <source>{count} articles that are not here</source>
        <translation>{count} articles qui ne sont pas ici</translation>
    </message>
    <message>
        <source>1 statement on an article that does not come in</source>
        <translation>1 énoncé sur un article qui n’entre pas</translation>
    </message>
    <message>
        <source>{count} statements on articles that do not come in</source>
        <translation>{count} énoncés sur des articles qui n’entrent pas</translation>
    </message>
    <message>
        <source>1 statement of gold</source>
        <translation>1 énoncé de référence</translation>
    </message>
    <message>
        <source>{count} statements of gold</source>
        <translation>{count} énoncés de référence</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 décision</translation>
    </message>
    <message>
        <source>{count} verdicts</source>
        <translation>{count} décisions</translation>
    </message>
    <message>
        <source>1 answer to a field</source>
        <translation>1 réponse à un champ</translation>
    </message>
    <message>
        <source>{count} answers to fields</source>
        <translation>{count} réponses à des champs</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open another article: the list is at the left.</source>
        <translation>Ouvrir un autre article&#xa0;: la liste est à gauche.</translation>
    </message>
    <message>
        <source>Open “{title}” in the list at the left: it is still to do.</source>
        <translation>Ouvrir «&#xa0;{title}&#xa0;» dans la liste à gauche&#xa0;: il reste à faire.</translation>
    </message>
    <message>
        <source>Go to a sentence in which somebody wants something, or does not.</source>
        <translation>Aller à une phrase où quelqu’un veut quelque chose, ou ne le veut pas.</translation>
    </message>
    <message>
        <source>Start a statement: the marked sentence is its evidence.</source>
        <translation>Commencer un énoncé&#xa0;: la phrase marquée est son extrait.</translation>
    </message>
    <message>
        <source>Who? Type a few letters, and take the first name.</source>
        <translation>Qui&#x202f;? Saisir quelques lettres et prendre le premier nom.</translation>
    </message>
    <message>
        <source>For it or against it? Type the stance’s digit.</source>
        <translation>Pour ou contre&#x202f;? Saisir le chiffre de la position.</translation>
    </message>
    <message>
        <source>What about? Type a few letters, and take it.</source>
        <translation>Sur quoi&#x202f;? Saisir quelques lettres et prendre la mesure.</translation>
    </message>
    <message>
        <source>Taken back. Now bring it back again.</source>
        <translation>Annulé. Maintenant, le rétablir.</translation>
    </message>
    <message>
        <source>Correct it: another digit changes its stance.</source>
        <translation>Le corriger&#xa0;: un autre chiffre change sa position.</translation>
    </message>
    <message>
        <source>Or take the last step back with {keys}.</source>
        <translation>Ou annuler la dernière étape avec {keys}.</translation>
    </message>
    <message>
        <source>Say that you are done with this article; the next one opens.</source>
        <translation>Marquer l’article comme terminé&#x202f;; le suivant s’ouvre.</translation>
    </message>
    <message>
        <source>Write the statements to a file; the form proposes which and where.</source>
        <translation>Écrire les énoncés dans un fichier&#x202f;; le formulaire propose lesquels et où.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>You have recorded, corrected and exported statements.</source>
        <translation>Des énoncés sont saisis, corrigés et exportés.</translation>
    </message>
    <message>
        <source>These are the ways of the desk.</source>
        <translation>Voilà comment on travaille ici.</translation>
    </message>
    <message>
        <source>For texts of your own, make a project and import them.</source>
        <translation>Pour vos propres textes, créer un projet et les importer.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Guided start</source>
        <translation>Premiers pas guidés</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>New here? Six small steps, done by yourself, show the ways of the desk.</source>
        <translation>Première visite&#x202f;? Six petites étapes, faites par vous-même, montrent comment on travaille ici.</translation>
    </message>
    <message>
        <source>GUIDED START</source>
        <translation>PREMIERS PAS GUIDÉS</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>TrailDetails</name>
    <message>
        <source>What the step changed</source>
        <translation>Ce que l’étape a changé</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} étapes</translation>
    </message>
    <message>
        <source>Each step that anybody takes is listed here, with what it changed.</source>
        <translation>Chaque étape de chacun figure ici, avec ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>No step passes the filter above. Choose less in it.</source>
        <translation>Aucune étape ne passe le filtre ci-dessus. Y choisir moins.</translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>Aucune étape de ce genre</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tableau pour un tableur</translation>
    </message>
    <message>
        <source>Table as it is, for programs</source>
        <translation>Tableau tel quel, pour des programmes</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Lignes JSON, pour programmes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Wrote {steps} to “{path}”.</source>
        <translation>{steps}&#xa0;: écrit dans «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>Whose steps</source>
        <translation>Étapes de qui</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Words in what was changed</source>
        <translation>Mots dans ce qui a changé</translation>
    </message>
    <message>
        <source>Names, quotes, notes…</source>
        <translation>Noms, citations, notes…</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Cet article</translation>
    </message>
    <message>
        <source>Everybody’s steps</source>
        <translation>Étapes de tous</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>undone since</source>
        <translation>annulé depuis</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>TreeSide</name>
    <message>
        <source>Search names…</source>
        <translation>Chercher des noms…</translation>
    </message>
    <message>
        <source>Search the codebook</source>
        <translation>Chercher dans le livre de codes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>{what}, under {name}</source>
        <translation>{what}, sous {name}</translation>
    </message>
</context>
<context>
    <name>TriedPane</name>
    <message>
        <source>What would come in</source>
        <translation>Ce qui entrerait</translation>
    </message>
    <message>
        <source>WHAT WOULD COME IN</source>
        <translation>CE QUI ENTRERAIT</translation>
    </message>
    <message>
        <source>WHO ANNOTATED</source>
        <translation>QUI A ANNOTÉ</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
</context>
<context>
    <name>TwinsRow</name>
    <message>
        <source>What is done with articles that are nearly the same</source>
        <translation>Ce qu’il advient des articles presque identiques</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>Les importer tous</translation>
    </message>
    <message>
        <source>Import only the first of each</source>
        <translation>Seulement le premier de chaque</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>1 article is nearly the same as another:</source>
        <translation>1 article est presque identique à un autre&#xa0;:</translation>
    </message>
    <message>
        <source>{count} articles are nearly the same as others:</source>
        <translation>{count} articles sont presque identiques à d’autres&#xa0;:</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré.</translation>
    </message>
    <message>
        <source>Where its beginning is damaged, to try one may take a minute.</source>
        <translation>Là où son début est abîmé, en essayer une peut prendre une minute.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Damaged…</source>
        <translation>Endommagé…</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Type part of a name…</source>
        <translation>Saisir une partie du nom…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>The passage with the evidence of {name}</source>
        <translation>Le passage avec l’extrait de {name}</translation>
    </message>
    <message>
        <source>{part}: {said}, which differs</source>
        <translation>{part}&#xa0;: {said}, qui diffère</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions side by side</source>
        <translation>Versions côte à côte</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions side by side</source>
        <translation>Versions côte à côte</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>PROJETS RÉCENTS</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Ten short articles, annotated by two people, to look around in.</source>
        <translation>Dix courts articles annotés par deux personnes, pour découvrir.</translation>
    </message>
    <message>
        <source>In the sample, record your first statement step by step, and export it.</source>
        <translation>Dans l’exemple, saisir pas à pas un premier énoncé, puis l’exporter.</translation>
    </message>
    <message>
        <source>One file that holds your articles and statements.</source>
        <translation>Un fichier qui contient articles et énoncés.</translation>
    </message>
    <message>
        <source>Go on with a file that ends in .glossator.</source>
        <translation>Continuer avec un fichier qui finit par .glossator.</translation>
    </message>
    <message>
        <source>Mark who takes which stance on which measure, article by article.</source>
        <translation>Relever qui prend quelle position sur quelle mesure, article par article.</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>A project, or articles to begin one with, can be dropped here as well.</source>
        <translation>On peut aussi déposer ici un projet, ou des articles pour en commencer un.</translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message>
        <source>Whose annotations come in</source>
        <translation>De qui viennent les annotations</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Qui a annoté</translation>
    </message>
    <message>
        <source>The file names nobody. Annotator:</source>
        <translation>Le fichier ne nomme personne. Annotation de</translation>
    </message>
    <message>
        <source>A program made them: they are suggestions</source>
        <translation>Faites par un programme&#xa0;: ce sont des suggestions</translation>
    </message>
    <message>
        <source>All of them, each in a layer of her own</source>
        <translation>Toutes, chacune dans sa couche</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (suggestions)</translation>
    </message>
    <message>
        <source>What {name} is called here</source>
        <translation>Comment {name} s’appelle ici</translation>
    </message>
    <message>
        <source>annotates here</source>
        <translation>annote ici</translation>
    </message>
</context>
<context>
    <name>WhyRow</name>
    <message>
        <source>Why they differ</source>
        <translation>Pourquoi elles diffèrent</translation>
    </message>
    <message>
        <source>Note (C)</source>
        <translation>Note (C)</translation>
    </message>
    <message>
        <source>Note on the verdict</source>
        <translation>Note sur la décision</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As the codebook is called</source>
        <translation>Comme le livre de codes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>1.0.0, or the next</source>
        <translation>1.0.0, ou la suivante</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>That of the newest change</source>
        <translation>Celui du dernier changement</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>Entraînement, validation, test</translation>
    </message>
    <message>
        <source>Seed of the splits</source>
        <translation>Graine des parties</translation>
    </message>
    <message>
        <source>Begin anew, as if none had been before</source>
        <translation>Recommencer à neuf, comme s’il n’y en avait pas eu</translation>
    </message>
    <message>
        <source>Also what waits for a decision, marked</source>
        <translation>Aussi ce qui attend une décision, marqué</translation>
    </message>
    <message>
        <source>Folder to write to, new or empty</source>
        <translation>Dossier, nouveau ou vide</translation>
    </message>
    <message>
        <source>Only a choice of the gold</source>
        <translation>Seulement un choix de l’or</translation>
    </message>
    <message>
        <source>Such as CC-BY-4.0</source>
        <translation>Par exemple CC-BY-4.0</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Release before this one</source>
        <translation>Publication précédente</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>La dernière</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the release before this one</source>
        <translation>Choisir la publication précédente</translation>
    </message>
    <message>
        <source>Further formats</source>
        <translation>Autres formats</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>choose an actor…</source>
        <translation>choisir un acteur…</translation>
    </message>
    <message>
        <source>choose a stance…</source>
        <translation>choisir une position…</translation>
    </message>
    <message>
        <source>choose a measure…</source>
        <translation>choisir une mesure…</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Filter: {words}</source>
        <translation>Filtre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Press to take this filter away</source>
        <translation>Appuyer ôte ce filtre</translation>
    </message>
    <message>
        <source>{words}: press to take this filter away</source>
        <translation>{words}&#xa0;: appuyer ôte ce filtre</translation>
    </message>
</context>
<context>
    <name>_OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
</context>
<context>
    <name>_SearchLine</name>
    <message>
        <source>Search quotes, names and notes…</source>
        <translation>Chercher extraits, noms et notes…</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Chercher dans les énoncés</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A limit is at least 1.</source>
        <translation>Une limite vaut au moins 1.</translation>
    </message>
    <message>
        <source>put “{title}” back to do</source>
        <translation>remettre «&#xa0;{title}&#xa0;» à faire</translation>
    </message>
    <message>
        <source>mark “{title}” in progress</source>
        <translation>marquer «&#xa0;{title}&#xa0;» en cours</translation>
    </message>
    <message>
        <source>mark “{title}” done</source>
        <translation>marquer «&#xa0;{title}&#xa0;» terminé</translation>
    </message>
    <message>
        <source>skip “{title}”</source>
        <translation>écarter «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>import “{title}”</source>
        <translation>importer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>import {count} articles</source>
        <translation>importer {count} articles</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>It is longer than an article can be ({limit} characters); split it first.</source>
        <translation>Il est plus long qu’un article ne peut l’être ({limit} caractères)&#x202f;; le diviser d’abord.</translation>
    </message>
    <message>
        <source>The same text is already here as “{title}”.</source>
        <translation>Le même texte est déjà là sous «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>This annotator is not in the project.</source>
        <translation>Personne n’annote sous ce nom dans le projet.</translation>
    </message>
    <message>
        <source>assigning articles</source>
        <translation>attribution des articles</translation>
    </message>
    <message>
        <source>assign “{title}” to {name}</source>
        <translation>attribuer «&#xa0;{title}&#xa0;» à {name}</translation>
    </message>
    <message>
        <source>assign {count} articles to {name}</source>
        <translation>attribuer {count} articles à {name}</translation>
    </message>
    <message>
        <source>taking articles back</source>
        <translation>retrait des articles</translation>
    </message>
    <message>
        <source>take “{title}” back from {name}</source>
        <translation>reprendre «&#xa0;{title}&#xa0;» à {name}</translation>
    </message>
    <message>
        <source>take {count} articles back from {name}</source>
        <translation>reprendre {count} articles à {name}</translation>
    </message>
    <message>
        <source>set actor to {name} ({count} ×)</source>
        <translation>définir l’acteur&#xa0;: {name} ({count} ×)</translation>
    </message>
    <message>
        <source>unset actor ({count} ×)</source>
        <translation>retirer l’acteur ({count} ×)</translation>
    </message>
    <message>
        <source>set stance to {name} ({count} ×)</source>
        <translation>définir la position&#xa0;: {name} ({count} ×)</translation>
    </message>
    <message>
        <source>unset stance ({count} ×)</source>
        <translation>retirer la position ({count} ×)</translation>
    </message>
    <message>
        <source>set measure to {name} ({count} ×)</source>
        <translation>définir la mesure&#xa0;: {name} ({count} ×)</translation>
    </message>
    <message>
        <source>unset measure ({count} ×)</source>
        <translation>retirer la mesure ({count} ×)</translation>
    </message>
    <message>
        <source>unset voice ({count} ×)</source>
        <translation>retirer la voix ({count} ×)</translation>
    </message>
    <message>
        <source>flag for review ({count} ×)</source>
        <translation>signaler pour relecture ({count} ×)</translation>
    </message>
    <message>
        <source>take away the flag ({count} ×)</source>
        <translation>retirer le signalement ({count} ×)</translation>
    </message>
    <message>
        <source>changing statements</source>
        <translation>Modification des énoncés</translation>
    </message>
    <message>
        <source>add actor “{name}”</source>
        <translation>ajouter l’acteur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>add stance “{name}”</source>
        <translation>ajouter la position «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>add measure “{name}”</source>
        <translation>ajouter la mesure «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A name is one line of at most {limit} characters.</source>
        <translation>Un nom tient sur une ligne d’au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>The value of “{name}” is not a number.</source>
        <translation>La valeur de «&#xa0;{name}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>change “{name}”</source>
        <translation>modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>import codebook “{name}”</source>
        <translation>importer le livre de codes «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no entry “{name}” to stand above.</source>
        <translation>Il n’y a pas d’entrée «&#xa0;{name}&#xa0;» à placer au-dessus.</translation>
    </message>
    <message>
        <source>“{name}” is already in the codebook as “{known}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà dans le livre de codes sous «&#xa0;{known}&#xa0;».</translation>
    </message>
    <message>
        <source>This entry is no longer in the codebook.</source>
        <translation>Cette entrée n’est plus dans le livre de codes.</translation>
    </message>
    <message>
        <source>“{name}” is said to belong to “{parent}”, which the codebook does not know.</source>
        <translation>«&#xa0;{name}&#xa0;» est dit appartenir à «&#xa0;{parent}&#xa0;», que le livre de codes ne connaît pas.</translation>
    </message>
    <message>
        <source>{items}; and {count} more</source>
        <translation>{items}&#x202f;; et {count} autres</translation>
    </message>
    <message>
        <source>The codebook does not know: {names}. Nothing was imported; correct the names, add them to the codebook, or ask for them to be created.</source>
        <translation>Le livre de codes ne connaît pas&#xa0;: {names}. Rien n’a été importé&#x202f;; corriger les noms, les ajouter au livre de codes ou demander leur création.</translation>
    </message>
    <message>
        <source>{items}; {item}</source>
        <translation>{items}&#x202f;; {item}</translation>
    </message>
    <message>
        <source>actor “{name}”</source>
        <translation>acteur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>stance “{name}”</source>
        <translation>position «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>measure “{name}”</source>
        <translation>mesure «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}: {reason} Nothing was imported.</source>
        <translation>{place}&#xa0;: {reason} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{place}: at {start}–{end} the file says “{quote}” but the article says “{found}”. Nothing was imported.</source>
        <translation>{place}&#xa0;: en {start}–{end}, le fichier dit «&#xa0;{quote}&#xa0;» mais l’article dit «&#xa0;{found}&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>add annotator “{name}”</source>
        <translation>ajouter «&#xa0;{name}&#xa0;» à ceux qui annotent</translation>
    </message>
    <message>
        <source>An annotator&apos;s name is one line of at most {limit} characters.</source>
        <translation>Le nom sous lequel on annote tient sur une ligne d’au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>import the layer of {annotator}</source>
        <translation>importer la couche de {annotator}</translation>
    </message>
    <message>
        <source>{place}: the article “{title}” is not in this project. Nothing was imported; import the article first.</source>
        <translation>{place}&#xa0;: l’article «&#xa0;{title}&#xa0;» n’est pas dans ce projet. Rien n’a été importé&#x202f;; importer d’abord l’article.</translation>
    </message>
    <message>
        <source>There is already an annotator called “{name}”.</source>
        <translation>Quelqu’un annote déjà ici sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: this statement is already recorded on another article. Nothing was imported.</source>
        <translation>{place}&#xa0;: cet énoncé est déjà saisi sur un autre article. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{place}: the uid “{uid}” belongs to a statement of another layer. Nothing was imported; leave the uid out, or give the statement a new one.</source>
        <translation>{place}&#xa0;: l’uid «&#xa0;{uid}&#xa0;» appartient à un énoncé d’une autre couche. Rien n’a été importé&#x202f;; omettre l’uid, ou en donner un nouveau à l’énoncé.</translation>
    </message>
    <message>
        <source>The chosen actor is not in the codebook.</source>
        <translation>L’acteur choisi n’est pas dans le livre de codes.</translation>
    </message>
    <message>
        <source>The chosen stance is not in the codebook.</source>
        <translation>La position choisie n’est pas dans le livre de codes.</translation>
    </message>
    <message>
        <source>The chosen measure is not in the codebook.</source>
        <translation>La mesure choisie n’est pas dans le livre de codes.</translation>
    </message>
    <message>
        <source>Confidence goes from {low} to {high}.</source>
        <translation>La certitude va de {low} à {high}.</translation>
    </message>
    <message>
        <source>The text at {start}–{end} is not “{quote}”.</source>
        <translation>Le texte en {start}–{end} n’est pas «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>The codebook has no field “{name}”.</source>
        <translation>Le livre de codes n’a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field “{name}”.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas au champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This statement belongs to {owner}; only {owner} can change it.</source>
        <translation>Cet énoncé appartient à {owner}&#x202f;; seule la couche de {owner} peut le modifier.</translation>
    </message>
    <message>
        <source>A statement needs at least one passage as evidence.</source>
        <translation>Un énoncé a besoin d’au moins un passage comme extrait.</translation>
    </message>
    <message>
        <source>Choose who is annotating first.</source>
        <translation>Choisir d’abord qui annote.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Articles are not read from files of this kind; those that are end in {endings}.</source>
        <translation>Les fichiers de ce genre ne sont pas lus comme articles&#x202f;; ceux qui le sont finissent par {endings}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Lecture impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This folder was read already.</source>
        <translation>Ce dossier a déjà été lu.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Il est caché.</translation>
    </message>
    <message>
        <source>There is no entry “{name}”.</source>
        <translation>Il n’y a pas d’entrée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is in the codebook in several kinds. Say which: --kind.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans le livre de codes sous plusieurs genres. Dire lequel&#xa0;: --kind.</translation>
    </message>
    <message>
        <source>Name the layer that becomes suggestions with --annotator.</source>
        <translation>Indiquer avec --annotator quelle couche devient des suggestions.</translation>
    </message>
    <message>
        <source>This search asks for somebody&apos;s states or statements. Say whose with --annotator.</source>
        <translation>Cette recherche demande les états ou les énoncés de quelqu’un. Indiquer de qui avec --annotator.</translation>
    </message>
    <message>
        <source>“{name}” is split into what is not in the codebook.</source>
        <translation>«&#xa0;{name}&#xa0;» est divisé en ce qui n’est pas dans le livre de codes.</translation>
    </message>
    <message>
        <source>rename “{name}” to “{new}”</source>
        <translation>renommer «&#xa0;{name}&#xa0;» en «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>retire “{name}”</source>
        <translation>retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>take “{name}” back into use</source>
        <translation>remettre «&#xa0;{name}&#xa0;» en usage</translation>
    </message>
    <message>
        <source>define “{name}”</source>
        <translation>définir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change the other names of “{name}”</source>
        <translation>modifier les autres noms de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change the examples of “{name}”</source>
        <translation>modifier les exemples de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change the counter-examples of “{name}”</source>
        <translation>modifier les contre-exemples de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change the value of “{name}”</source>
        <translation>modifier la valeur de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>add field “{name}”</source>
        <translation>ajouter le champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change field “{name}”</source>
        <translation>modifier le champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>move field “{name}”</source>
        <translation>déplacer le champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>remove field “{name}”</source>
        <translation>supprimer le champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Il y a déjà un champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} statements answer “{name}”. Take their answers back first.</source>
        <translation>{count} énoncés répondent à «&#xa0;{name}&#xa0;». Retirer d’abord leurs réponses.</translation>
    </message>
    <message>
        <source>“{name}” needs choices to choose among.</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin de choix possibles.</translation>
    </message>
    <message>
        <source>{count} statements answer “{value}”, which “{name}” would no longer take.</source>
        <translation>{count} énoncés répondent «&#xa0;{value}&#xa0;», que «&#xa0;{name}&#xa0;» n’accepterait plus.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Rien n’a été marqué.</translation>
    </message>
    <message>
        <source>Texts of more than {most} positions are too long.</source>
        <translation>Des textes de plus de {most} positions sont trop longs.</translation>
    </message>
    <message>
        <source>A mark from {start} to {end} does not lie between {low} and {high}.</source>
        <translation>Une marque de {start} à {end} n’est pas comprise entre {low} et {high}.</translation>
    </message>
    <message>
        <source>No position was marked by two annotators.</source>
        <translation>Aucune position n’a été marquée par deux annotateurs.</translation>
    </message>
    <message>
        <source>Every annotator marked all of the text, so that nothing is left to chance.</source>
        <translation>Chacun a marqué tout le texte, si bien que rien ne reste au hasard.</translation>
    </message>
    <message>
        <source>Too little was marked by two annotators to tell what chance would give.</source>
        <translation>Trop peu a été marqué par deux annotateurs pour dire ce que donnerait le hasard.</translation>
    </message>
    <message>
        <source>No other annotator marked anything where it was chosen.</source>
        <translation>Aucun autre annotateur n’a rien marqué là où elle a été choisie.</translation>
    </message>
    <message>
        <source>There are too many units for γ, whose cost grows with the ways to align them.</source>
        <translation>Il y a trop d’unités pour γ, dont le coût croît avec les façons de les aligner.</translation>
    </message>
    <message>
        <source>Shuffled texts show no disorder, so that nothing is left to chance.</source>
        <translation>Les textes mélangés ne montrent aucun désordre, si bien que rien ne reste au hasard.</translation>
    </message>
    <message>
        <source>Aligning shuffled texts</source>
        <translation>Alignement de textes mélangés</translation>
    </message>
    <message>
        <source>At position {place}, one annotator has more than {most} categories.</source>
        <translation>À la position {place}, un annotateur a plus de {most} catégories.</translation>
    </message>
    <message>
        <source>No article is done by all of them.</source>
        <translation>Aucun article n’est terminé par tous.</translation>
    </message>
    <message>
        <source>None of them marked it anywhere.</source>
        <translation>Aucun d’eux ne l’a marqué nulle part.</translation>
    </message>
    <message>
        <source>All of them marked it everywhere.</source>
        <translation>Tous l’ont marqué partout.</translation>
    </message>
    <message>
        <source>A text has at least 1 position.</source>
        <translation>Un texte a au moins 1 position.</translation>
    </message>
    <message>
        <source>A text begins at 0 or later.</source>
        <translation>Un texte commence à 0 ou plus loin.</translation>
    </message>
    <message>
        <source>The precision of γ is a share from 0.001 to 0.5.</source>
        <translation>La précision de γ est une part de 0.001 à 0.5.</translation>
    </message>
    <message>
        <source>No article has had the uid “{uid}”.</source>
        <translation>Aucun article n’a jamais eu l’uid «&#xa0;{uid}&#xa0;».</translation>
    </message>
    <message>
        <source>The journal knows no statement “{uid}”.</source>
        <translation>Le journal ne connaît aucun énoncé «&#xa0;{uid}&#xa0;».</translation>
    </message>
    <message>
        <source>Another program is writing to this project; waiting for it.</source>
        <translation>Un autre programme écrit dans ce projet&#xa0;; en attente de sa fin.</translation>
    </message>
    <message>
        <source>merge {names} into “{into}”</source>
        <translation>fusionner {names} dans «&#xa0;{into}&#xa0;»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are of different kinds.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont de nature différente.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into itself.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>“{name}” is split, and statements are still to be decided. Decide them first.</source>
        <translation>«&#xa0;{name}&#xa0;» est divisé, et des énoncés restent à trancher. Les trancher d’abord.</translation>
    </message>
    <message>
        <source>confirm under today’s codebook ({count} ×)</source>
        <translation>confirmer selon le livre de codes actuel ({count} ×)</translation>
    </message>
    <message>
        <source>keep “{one}” and “{other}” apart</source>
        <translation>garder «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» séparés</translation>
    </message>
    <message>
        <source>These are not two of one kind.</source>
        <translation>Ce ne sont pas deux entrées de même nature.</translation>
    </message>
    <message>
        <source>split “{name}”</source>
        <translation>diviser «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>decide “{name}” as “{part}” ({count} ×)</source>
        <translation>trancher «&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{part}&#xa0;» ({count} ×)</translation>
    </message>
    <message>
        <source>An entry is split into two or more.</source>
        <translation>Une entrée se divise en deux ou plus.</translation>
    </message>
    <message>
        <source>“{name}” is not split into that.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas divisé en cela.</translation>
    </message>
    <message>
        <source>“{name}” cannot be split into itself.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être divisé en lui-même.</translation>
    </message>
    <message>
        <source>move “{name}” on the scale</source>
        <translation>déplacer «&#xa0;{name}&#xa0;» sur l’échelle</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Stances form a scale, not a tree.</source>
        <translation>Les positions forment une échelle, non un arbre.</translation>
    </message>
    <message>
        <source>move “{name}”</source>
        <translation>déplacer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>move “{name}” under “{above}”</source>
        <translation>déplacer «&#xa0;{name}&#xa0;» sous «&#xa0;{above}&#xa0;»</translation>
    </message>
    <message>
        <source>Only stances stand on a scale.</source>
        <translation>Seules les positions sont sur une échelle.</translation>
    </message>
    <message>
        <source>“{name}” stands in {count} statements. Retire it, or merge it into another.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans {count} énoncés. Le retirer, ou le fusionner avec une autre entrée.</translation>
    </message>
    <message>
        <source>Others stand under “{name}”. Move them first.</source>
        <translation>D’autres entrées sont sous «&#xa0;{name}&#xa0;». Les déplacer d’abord.</translation>
    </message>
    <message>
        <source>This statement belongs to {owner}; only {owner} can bring it back.</source>
        <translation>Cet énoncé est à {owner}&#xa0;; {owner} est seul à pouvoir le faire revenir.</translation>
    </message>
    <message>
        <source>restore statement ({statement})</source>
        <translation>faire revenir l’énoncé ({statement})</translation>
    </message>
    <message>
        <source>This statement is in the project already.</source>
        <translation>Cet énoncé est déjà dans le projet.</translation>
    </message>
    <message>
        <source>The journal knows no such statement.</source>
        <translation>Le journal ne connaît aucun énoncé de ce genre.</translation>
    </message>
    <message>
        <source>The layer of this statement is no longer in the project.</source>
        <translation>La couche de cet énoncé n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>Nobody knows any more in which article this statement was.</source>
        <translation>On ne sait plus dans quel article était cet énoncé.</translation>
    </message>
    <message>
        <source>“{title}”, the article of this statement, was taken away. Bring the article back as well, and the statement can come back.</source>
        <translation>«&#xa0;{title}&#xa0;», l’article de cet énoncé, a été retiré. Si l’article revient aussi, l’énoncé peut revenir.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the project.</source>
        <translation>Cette recherche enregistrée n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>save the search “{name}”</source>
        <translation>enregistrer la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>rename the saved search “{old}” to “{new}”</source>
        <translation>renommer la recherche enregistrée «&#xa0;{old}&#xa0;» en «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>delete the saved search “{name}”</source>
        <translation>supprimer la recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {count} characters.</source>
        <translation>Le nom d’une recherche enregistrée a au plus {count} caractères.</translation>
    </message>
    <message>
        <source>change the saved search “{name}”</source>
        <translation>modifier la recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Il y a déjà une recherche enregistrée nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The file does not say who made all of it. Name an annotator for the rest.</source>
        <translation>Le fichier ne dit pas qui a tout fait. Indiquer un annotateur pour le reste.</translation>
    </message>
    <message>
        <source>texts too long for a name (kept as marks or in the note)</source>
        <translation>textes trop longs pour un nom (gardés comme marques ou dans la note)</translation>
    </message>
    <message>
        <source>passages with more pairs of actor and measure than one can hold</source>
        <translation>passages avec plus de paires d’acteur et de mesure qu’un seul n’en peut contenir</translation>
    </message>
    <message>
        <source>“{pair}” does not say what is called how; write what the file says, =, and what it is here.</source>
        <translation>«&#xa0;{pair}&#xa0;» ne dit pas comment quoi s’appelle&#xa0;; écrire ce que dit le fichier, =, et ce que c’est ici.</translation>
    </message>
    <message>
        <source>notes beyond what memory can hold</source>
        <translation>notes au-delà de ce que la mémoire peut contenir</translation>
    </message>
    <message>
        <source>marks beyond what memory can hold</source>
        <translation>marques au-delà de ce que la mémoire peut contenir</translation>
    </message>
    <message>
        <source>QualCoder, a project’s folder</source>
        <translation>QualCoder, le dossier d’un projet</translation>
    </message>
    <message>
        <source>pictures, sound and video</source>
        <translation>images, son et vidéo</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>codes with their categories and memos</source>
        <translation>codes avec leurs catégories et mémos</translation>
    </message>
    <message>
        <source>codings of every coder</source>
        <translation>codages de chaque codeur</translation>
    </message>
    <message>
        <source>notes on passages</source>
        <translation>notes sur des passages</translation>
    </message>
    <message>
        <source>coded parts of pictures</source>
        <translation>parties d’images codées</translation>
    </message>
    <message>
        <source>coded parts of sound and video</source>
        <translation>parties de son et de vidéo codées</translation>
    </message>
    <message>
        <source>attributes of files and cases</source>
        <translation>attributs de fichiers et de cas</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>entrées du journal</translation>
    </message>
    <message>
        <source>coding {number}</source>
        <translation>codage {number}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>note {number}</translation>
    </message>
    <message>
        <source>codings under a code that is not there</source>
        <translation>codages sous un code absent</translation>
    </message>
    <message>
        <source>files without a text</source>
        <translation>fichiers sans texte</translation>
    </message>
    <message>
        <source>REFI-QDA, a project or a codebook of programs for qualitative analysis</source>
        <translation>REFI-QDA, un projet ou un livre de codes de logiciels d’analyse qualitative</translation>
    </message>
    <message>
        <source>areas of PDF pages</source>
        <translation>zones de pages PDF</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>ensembles</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>graphes</translation>
    </message>
    <message>
        <source>codes with their trees and descriptions</source>
        <translation>codes avec leurs arbres et descriptions</translation>
    </message>
    <message>
        <source>codings of every user</source>
        <translation>codages de chaque utilisateur</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>links between parts of the project</source>
        <translation>liens entre parties du projet</translation>
    </message>
    <message>
        <source>coded areas of PDF pages</source>
        <translation>zones codées de pages PDF</translation>
    </message>
    <message>
        <source>The file is too large for a codebook.</source>
        <translation>Le fichier est trop grand pour un livre de codes.</translation>
    </message>
    <message>
        <source>sources without a plain text</source>
        <translation>sources sans texte brut</translation>
    </message>
    <message>
        <source>UIMA CAS, as INCEpTION writes it: XMI with its type system, or JSON</source>
        <translation>CAS d’UIMA, comme INCEpTION l’écrit&#xa0;: XMI avec son système de types, ou JSON</translation>
    </message>
    <message>
        <source>tokens, sentences and other layers of language tools</source>
        <translation>jetons, phrases et autres couches d’outils linguistiques</translation>
    </message>
    <message>
        <source>further views</source>
        <translation>autres vues</translation>
    </message>
    <message>
        <source>annotations of every layer that was made by hand</source>
        <translation>annotations de chaque couche faite à la main</translation>
    </message>
    <message>
        <source>features</source>
        <translation>traits</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>slots</translation>
    </message>
    <message>
        <source>several annotators of a project</source>
        <translation>plusieurs annotateurs d’un projet</translation>
    </message>
    <message>
        <source>The file holds no CAS of UIMA.</source>
        <translation>Le fichier ne contient aucun CAS d’UIMA.</translation>
    </message>
    <message>
        <source>Beside “{path}” there is no TypeSystem.xml, without which it cannot be read.</source>
        <translation>À côté de «&#xa0;{path}&#xa0;», il n’y a pas de TypeSystem.xml, sans lequel il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a CAS: {reason}. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme CAS&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” has no type system with it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de système de types avec lui.</translation>
    </message>
    <message>
        <source>{name}, {start}–{end}</source>
        <translation>{name}, {start}–{end}</translation>
    </message>
    <message>
        <source>annotations by language tools, such as tokens</source>
        <translation>annotations d’outils linguistiques, comme des jetons</translation>
    </message>
    <message>
        <source>annotations in further views</source>
        <translation>annotations dans d’autres vues</translation>
    </message>
    <message>
        <source>slots with more fillers than can be kept</source>
        <translation>slots avec plus de contenus qu’on n’en peut garder</translation>
    </message>
    <message>
        <source>It holds far more than its size; it may be damaged.</source>
        <translation>Il contient bien plus que sa taille&#xa0;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>It holds no article.</source>
        <translation>Il ne contient pas d’article.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Il a plus de {limit} colonnes.</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <source>the actor</source>
        <translation>l’acteur</translation>
    </message>
    <message>
        <source>the stance</source>
        <translation>la position</translation>
    </message>
    <message>
        <source>the measure</source>
        <translation>la mesure</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Ligne {line}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>this is no codebook; it begins with “format: {format}”</source>
        <translation>ce n’est pas un livre de codes, qui commence par «&#xa0;format: {format}&#xa0;»</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>le livre de codes</translation>
    </message>
    <message>
        <source>the format is “{found}”, not “{format}”</source>
        <translation>le format est «&#xa0;{found}&#xa0;», non «&#xa0;{format}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} {fault}</source>
        <translation>{what} {fault}</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>apparaît deux fois</translation>
    </message>
    <message>
        <source>stands below “{above}” and has a “parent” too</source>
        <translation>est placé sous «&#xa0;{above}&#xa0;» et a aussi un «&#xa0;parent&#xa0;»</translation>
    </message>
    <message>
        <source>The stance “{name}” has no value and others have. Give one to all, or to none.</source>
        <translation>La position «&#xa0;{name}&#xa0;» n’a pas de valeur et d’autres en ont une. En donner une à toutes, ou à aucune.</translation>
    </message>
    <message>
        <source>has two fields called “{name}”</source>
        <translation>a deux champs appelés «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the field</source>
        <translation>le champ</translation>
    </message>
    <message>
        <source>needs “choices” if, and only if, its kind is choice</source>
        <translation>a besoin de «&#xa0;choices&#xa0;» si, et seulement si, son genre est «&#xa0;choice&#xa0;»</translation>
    </message>
    <message>
        <source>{what} must be a mapping with a name</source>
        <translation>{what} doit être une table avec un nom</translation>
    </message>
    <message>
        <source>{what} “{name}”</source>
        <translation>{what} «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>has the unknown key “{key}”; there are: {known}</source>
        <translation>a la clé inconnue «&#xa0;{key}&#xa0;»&#x202f;; il y a&#xa0;: {known}</translation>
    </message>
    <message>
        <source>needs text as “{key}”</source>
        <translation>a besoin d’un texte sous «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>a besoin d’un nom</translation>
    </message>
    <message>
        <source>needs a list as “{key}”</source>
        <translation>a besoin d’une liste sous «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>needs a list of texts as “{key}”</source>
        <translation>a besoin d’une liste de textes sous «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>{what}, an example</source>
        <translation>{what}, un exemple</translation>
    </message>
    <message>
        <source>needs a text</source>
        <translation>a besoin d’un texte</translation>
    </message>
    <message>
        <source>has “{found}” as “{key}”, not one of: {names}</source>
        <translation>a «&#xa0;{found}&#xa0;» sous «&#xa0;{key}&#xa0;», et non l’un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>needs a number as “{key}”, not “{found}”</source>
        <translation>a besoin d’un nombre sous «&#xa0;{key}&#xa0;», non de «&#xa0;{found}&#xa0;»</translation>
    </message>
    <message>
        <source>needs true or false as “{key}”</source>
        <translation>a besoin de true ou false sous «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>stances</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>articles and statements</source>
        <translation>articles et énoncés</translation>
    </message>
    <message>
        <source>The codebook alone, as YAML</source>
        <translation>Le livre de codes seul, en YAML</translation>
    </message>
    <message>
        <source>“{path}” is larger than a codebook can be (8 MB).</source>
        <translation>«&#xa0;{path}&#xa0;» est plus grand qu’un livre de codes ne peut l’être (8 Mo).</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8. Save it as UTF-8.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas en UTF-8. L’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” was not taken. {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été repris. {reason}</translation>
    </message>
    <message>
        <source>one file: texts and further details of articles</source>
        <translation>un fichier&#xa0;: les textes et autres données des articles</translation>
    </message>
    <message>
        <source>one file: the gaps between several passages of evidence</source>
        <translation>un fichier&#xa0;: les coupures entre plusieurs passages d’un extrait</translation>
    </message>
    <message>
        <source>one file: marks of where actor, stance and measure are named</source>
        <translation>un fichier&#xa0;: les marques d’où acteur, position et mesure sont nommés</translation>
    </message>
    <message>
        <source>CSV tables: one flat file of statements (.csv), or a folder of three tables</source>
        <translation>Tableaux CSV&#xa0;: un seul fichier d’énoncés (.csv), ou un dossier de trois tableaux</translation>
    </message>
    <message>
        <source>the text, author, address, language and metadata of 1 article</source>
        <translation>le texte, l’auteur, l’adresse, la langue et les métadonnées de 1 article</translation>
    </message>
    <message>
        <source>the text, author, address, language and metadata of {count} articles</source>
        <translation>le texte, l’auteur, l’adresse, la langue et les métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>1 article without a statement, with where the annotators stand with it</source>
        <translation>1 article sans énoncé, avec son état dans les couches</translation>
    </message>
    <message>
        <source>{count} articles without a statement, with where the annotators stand with them</source>
        <translation>{count} articles sans énoncé, avec leur état dans les couches</translation>
    </message>
    <message>
        <source>where 1 statement leaves words out between passages of evidence</source>
        <translation>là où 1 énoncé omet des mots entre les passages de son extrait</translation>
    </message>
    <message>
        <source>where {count} statements leave words out between passages of evidence</source>
        <translation>là où {count} énoncés omettent des mots entre les passages de leur extrait</translation>
    </message>
    <message>
        <source>1 mark that shows where an actor, stance or measure is named</source>
        <translation>1 marque qui montre où un acteur, une position ou une mesure est nommé</translation>
    </message>
    <message>
        <source>{count} marks that show where an actor, stance or measure is named</source>
        <translation>{count} marques qui montrent où un acteur, une position ou une mesure est nommé</translation>
    </message>
    <message>
        <source>Its encoding cannot be told; save it as UTF-8.</source>
        <translation>Son encodage ne peut être reconnu&#x202f;; l’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>It is not a text: it holds bytes that no text holds.</source>
        <translation>Ce n’est pas un texte&#xa0;: il contient des octets qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>Statements are not written as “{name}”. Choose one of: {names}.</source>
        <translation>Les énoncés ne s’écrivent pas en «&#xa0;{name}&#xa0;». Choisir parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{pair}” does not say what a column holds; write COLUMN=FIELD, with one of these as the field: {fields}.</source>
        <translation>«&#xa0;{pair}&#xa0;» ne dit pas ce que contient une colonne&#x202f;; écrire COLONNE=CHAMP, avec l’un de ces champs&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>details</source>
        <translation>données de l’article</translation>
    </message>
    <message>
        <source>further keys as metadata</source>
        <translation>autres clés comme métadonnées</translation>
    </message>
    <message>
        <source>JSON with one article per line</source>
        <translation>JSON avec un article par ligne</translation>
    </message>
    <message>
        <source>None of its keys holds a text: {keys}.</source>
        <translation>Aucune de ses clés ne contient de texte&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>It does not carry the article&apos;s text.</source>
        <translation>Il ne contient pas le texte de l’article.</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>it holds half a character or a NUL</source>
        <translation>il y a là un demi-caractère ou un NUL</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>Lecture impossible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it does not begin with “format”: “{format}”</source>
        <translation>cela ne commence pas par «&#xa0;format&#xa0;»&#xa0;: «&#xa0;{format}&#xa0;»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>The file holds no line of “{format}”.</source>
        <translation>Le fichier ne contient aucune ligne de «&#xa0;{format}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Glossator; this one reads {format}</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par une version plus récente de Glossator&#x202f;; celle-ci lit {format}</translation>
    </message>
    <message>
        <source>the article has neither “sha256” nor “uid”</source>
        <translation>l’article n’a ni «&#xa0;sha256&#xa0;» ni «&#xa0;uid&#xa0;»</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>its uid is longer than {limit} characters</source>
        <translation>son uid dépasse {limit} caractères</translation>
    </message>
    <message>
        <source>it needs “start”, “end” and “quote”</source>
        <translation>il faut «&#xa0;start&#xa0;», «&#xa0;end&#xa0;» et «&#xa0;quote&#xa0;»</translation>
    </message>
    <message>
        <source>{end} does not lie behind {start}</source>
        <translation>{end} n’est pas après {start}</translation>
    </message>
    <message>
        <source>“confidence” goes up to {limit}</source>
        <translation>«&#xa0;confidence&#xa0;» va jusqu’à {limit}</translation>
    </message>
    <message>
        <source>{reason} Nothing was imported.</source>
        <translation>{reason} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{place}: it holds half a character or a NUL.</source>
        <translation>{place}&#xa0;: il y a là un demi-caractère ou un NUL.</translation>
    </message>
    <message>
        <source>The file holds the layers of {names}, and none of “{annotator}”. Name one of them as the annotator.</source>
        <translation>Le fichier contient les couches de {names}, et aucune de «&#xa0;{annotator}&#xa0;». Indiquer l’un de ces noms.</translation>
    </message>
    <message>
        <source>the text is not the one that its sha256 belongs to</source>
        <translation>le texte n’est pas celui auquel son sha256 appartient</translation>
    </message>
    <message>
        <source>the field “{name}” is neither text, number nor yes/no</source>
        <translation>le champ «&#xa0;{name}&#xa0;» n’est ni texte, ni nombre, ni oui/non</translation>
    </message>
    <message>
        <source>Reading lines</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{place}: the uid “{uid}” occurs twice.</source>
        <translation>{place}&#xa0;: l’uid «&#xa0;{uid}&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be read.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>“{path}” is the project that is open.</source>
        <translation>«&#xa0;{path}&#xa0;» est le projet ouvert.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>metadata found in the text</source>
        <translation>métadonnées trouvées dans le texte</translation>
    </message>
    <message>
        <source>Text files, one article each</source>
        <translation>Fichiers texte, un article chacun</translation>
    </message>
    <message>
        <source>It is larger than 16 MB; split it, or import it as a table.</source>
        <translation>Il dépasse 16 Mo&#x202f;; le diviser, ou l’importer comme tableau.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>“{name}” needs no mapping: it says what is what.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas besoin de correspondance&#xa0;: il dit lui-même ce qui est quoi.</translation>
    </message>
    <message>
        <source>import annotations from “{name}”</source>
        <translation>importer les annotations de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>set voice to author ({count} ×)</source>
        <translation>définir la voix&#xa0;: auteur ({count} ×)</translation>
    </message>
    <message>
        <source>set voice to quoted ({count} ×)</source>
        <translation>définir la voix&#xa0;: cité ({count} ×)</translation>
    </message>
    <message>
        <source>set voice to reported ({count} ×)</source>
        <translation>définir la voix&#xa0;: rapporté ({count} ×)</translation>
    </message>
    <message>
        <source>Positions: {unit} (every way of counting is the same in these texts).</source>
        <translation>Positions&#xa0;: {unit} (dans ces textes, toutes les façons de compter se valent).</translation>
    </message>
    <message>
        <source>Positions: {unit} ({matched} of {count} quotes that tell are in their place).</source>
        <translation>Positions&#xa0;: {unit} ({matched} des {count} citations probantes sont à leur place).</translation>
    </message>
    <message>
        <source>Positions: {unit}, a guess, for the file quotes nothing: counted so, {matched} of {count} marks begin and end with a word.</source>
        <translation>Positions&#xa0;: {unit}, supposé, car le fichier ne cite rien&#xa0;: comptées ainsi, {matched} des {count} marques commencent et finissent par un mot.</translation>
    </message>
    <message>
        <source>Positions: {unit}, as the format has it; nothing in the file can prove it.</source>
        <translation>Positions&#xa0;: {unit}, comme le veut le format&#x202f;; rien dans le fichier ne peut le prouver.</translation>
    </message>
    <message>
        <source>Unicode code points</source>
        <translation>caractères Unicode</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>articles without a text</source>
        <translation>articles sans texte</translation>
    </message>
    <message>
        <source>articles of more than {limit} characters</source>
        <translation>articles de plus de {limit} caractères</translation>
    </message>
    <message>
        <source>“{value}” was read as the stance “{stance}”.</source>
        <translation>«&#xa0;{value}&#xa0;» a été lu comme la position «&#xa0;{stance}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} statements have no passage of their own in the file: their marked words, and what stands between them in the line, are their evidence.</source>
        <translation>{count} énoncés n’ont pas de passage propre dans le fichier&#xa0;: leurs mots marqués, et ce qui se trouve entre eux sur la ligne, leur servent de preuve.</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>Lecture des annotations</translation>
    </message>
    <message>
        <source>annotations of texts that were left out</source>
        <translation>annotations de textes laissés de côté</translation>
    </message>
    <message>
        <source>“{slot}” is filled in by the program itself, with “yes”: whoever did not look at it counts as in favour.</source>
        <translation>«&#xa0;{slot}&#xa0;» est rempli d’office par «&#xa0;oui&#xa0;»&#xa0;: qui n’y a pas regardé compte comme favorable.</translation>
    </message>
    <message>
        <source>marks that do not lie on the text they quote (kept as a note)</source>
        <translation>marques qui ne se trouvent pas sur le texte cité (gardées en note)</translation>
    </message>
    <message>
        <source>“{value}” is no stance here (kept in the note)</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une position ici (gardé dans la note)</translation>
    </message>
    <message>
        <source>stances that contradict each other in one statement (kept in the note)</source>
        <translation>positions contradictoires dans un même énoncé (gardées dans la note)</translation>
    </message>
    <message>
        <source>marks that lie outside the text</source>
        <translation>marques hors du texte</translation>
    </message>
    <message>
        <source>“{slot}”, which becomes nothing here</source>
        <translation>«&#xa0;{slot}&#xa0;», qui ne devient rien ici</translation>
    </message>
    <message>
        <source>statements of every coder</source>
        <translation>énoncés de chaque codeur</translation>
    </message>
    <message>
        <source>persons, organisations and concepts with what they belong to</source>
        <translation>personnes, organisations et concepts avec ce dont ils relèvent</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer, a database of statements</source>
        <translation>Discourse Network Analyzer, une base d’énoncés</translation>
    </message>
    <message>
        <source>search patterns</source>
        <translation>motifs de recherche</translation>
    </message>
    <message>
        <source>“{slot}” has no place of its own here, and stands in the note ({count}).</source>
        <translation>«&#xa0;{slot}&#xa0;» n’a pas de place à lui ici et figure dans la note ({count}).</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>rights of coders</source>
        <translation>droits des codeurs</translation>
    </message>
    <message>
        <source>document {number}</source>
        <translation>document {number}</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>énoncé {number}</translation>
    </message>
    <message>
        <source>search patterns of DNA</source>
        <translation>motifs de recherche de DNA</translation>
    </message>
    <message>
        <source>links between statements</source>
        <translation>liens entre énoncés</translation>
    </message>
    <message>
        <source>“{name}” is not a database of DNA: it has no table “{table}”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une base de DNA&#xa0;: il y manque la table «&#xa0;{table}&#xa0;».</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lecture des documents</translation>
    </message>
    <message>
        <source>statements without a place</source>
        <translation>énoncés sans emplacement</translation>
    </message>
    <message>
        <source>statements of a document that is not there</source>
        <translation>énoncés d’un document absent</translation>
    </message>
    <message>
        <source>“{path}” holds no annotations that can be told. Name the format, if it is one of: {names}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas d’annotations reconnaissables. Indiquer le format, si c’est l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no format of another program.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le format d’un autre programme.</translation>
    </message>
    <message>
        <source>“{pair}” does not say what a label becomes; write PART=LABEL, with one of these as the part: {parts}.</source>
        <translation>«&#xa0;{pair}&#xa0;» ne dit pas ce que devient une étiquette&#x202f;; écrire PARTIE=ÉTIQUETTE, la partie étant l’une de&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no stance here. There are: {names}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une position ici. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The file has no label “{name}”. There are: {names}.</source>
        <translation>Le fichier n’a pas d’étiquette «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>notes on codes</source>
        <translation>les notes sur des codes</translation>
    </message>
    <message>
        <source>texts with their variables</source>
        <translation>les textes avec leurs variables</translation>
    </message>
    <message>
        <source>notes on codes and on the whole project</source>
        <translation>notes sur des codes et sur tout le projet</translation>
    </message>
    <message>
        <source>variables of cases</source>
        <translation>variables de cas</translation>
    </message>
    <message>
        <source>None of its columns is known to hold the text; say which does: {columns}.</source>
        <translation>On ne sait d’aucune colonne qu’elle contient le texte&#xa0;; dites laquelle&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Files that end in {ending} are not read; save it as {other}.</source>
        <translation>Les fichiers qui finissent par {ending} ne sont pas lus&#xa0;; enregistrez-le en {other}.</translation>
    </message>
    <message>
        <source>It holds annotations of another program: bring it in by itself, as such.</source>
        <translation>Il contient des annotations d’un autre programme&#xa0;: importez-le seul, comme tel.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
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
        <translation>c’est {found}, non un objet</translation>
    </message>
    <message>
        <source>the key “{key}” is unknown; there are: {keys}</source>
        <translation>la clé «&#xa0;{key}&#xa0;» est inconnue&#x202f;; il y a&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>“{key}” is empty</source>
        <translation>«&#xa0;{key}&#xa0;» est vide</translation>
    </message>
    <message>
        <source>“{key}” is {found}, less than {least} or out of reach</source>
        <translation>«&#xa0;{key}&#xa0;» vaut {found}, moins que {least} ou hors de portée</translation>
    </message>
    <message>
        <source>“{key}” is “{found}”, not one of: {names}</source>
        <translation>«&#xa0;{key}&#xa0;» vaut «&#xa0;{found}&#xa0;», et non l’un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>“{key}” is {found}, not {wanted}</source>
        <translation>«&#xa0;{key}&#xa0;» est {found}, non {wanted}</translation>
    </message>
    <message>
        <source>“{key}” is null, not text</source>
        <translation>«&#xa0;{key}&#xa0;» est null, non un texte</translation>
    </message>
    <message>
        <source>{each} {number}</source>
        <translation>{each} {number}</translation>
    </message>
    <message>
        <source>There is no format “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file. Choose another name.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” is the name of a project. Choose another name.</source>
        <translation>«&#xa0;{path}&#xa0;» est le nom d’un projet. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“{path}” is a file, and a folder is to be written there. Choose another name.</source>
        <translation>«&#xa0;{path}&#xa0;» est un fichier, et c’est un dossier qu’il faut écrire là. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds other things, such as “{name}”. Choose a new or an empty one.</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» contient autre chose, comme «&#xa0;{name}&#xa0;». En choisir un nouveau ou un vide.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is a project or another database. Choose another name.</source>
        <translation>«&#xa0;{path}&#xa0;» est un projet ou une autre base de données. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full: “{path}” could not be written, and what was there before is unchanged. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{path}&#xa0;» n’a pu être écrit, et ce qui s’y trouvait avant est inchangé. Libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Writing “{title}”</source>
        <translation>Écriture de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>This project is damaged: in “{title}”, the words at {start}–{end} are not those that statement {uid} quotes. Nothing was written; open a backup.</source>
        <translation>Ce projet est endommagé&#xa0;: dans «&#xa0;{title}&#xa0;», les mots en {start}–{end} ne sont pas ceux que cite l’énoncé {uid}. Rien n’a été écrit&#x202f;; ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>“{number}” is not a number</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is longer than {limit} MB</source>
        <translation>elle dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>the key “{key}” occurs twice</source>
        <translation>la clé «&#xa0;{key}&#xa0;» apparaît deux fois</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {column})</source>
        <translation>ce n’est pas du JSON ({reason} au caractère {column})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it holds a number beyond all measure</source>
        <translation>il y a là un nombre démesuré</translation>
    </message>
    <message>
        <source>further columns as metadata</source>
        <translation>autres colonnes comme métadonnées</translation>
    </message>
    <message>
        <source>Tables with one article per row</source>
        <translation>Tableaux avec un article par ligne</translation>
    </message>
    <message>
        <source>It holds no table.</source>
        <translation>Il ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, which is more than can be read.</source>
        <translation>Le fichier dépasse {limit} Mo, plus que ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Reading it broke down; it may be damaged.</source>
        <translation>La lecture a échoué&#x202f;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>It takes too long to read; it may be damaged.</source>
        <translation>La lecture prend trop de temps&#x202f;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>layout, pictures and notes</source>
        <translation>mise en page, images et notes</translation>
    </message>
    <message>
        <source>Documents, one article each</source>
        <translation>Documents, un article chacun</translation>
    </message>
    <message>
        <source>metadata found in the book and its text</source>
        <translation>métadonnées trouvées dans le livre et son texte</translation>
    </message>
    <message>
        <source>Zip files of articles</source>
        <translation>Fichiers zip d’articles</translation>
    </message>
    <message>
        <source>what each file in it carries</source>
        <translation>ce que contient chaque fichier</translation>
    </message>
    <message>
        <source>A zip file in a zip file is not opened; unpack it first.</source>
        <translation>Un fichier zip dans un fichier zip n’est pas ouvert&#x202f;; il faut d’abord le décompresser.</translation>
    </message>
    <message>
        <source>It is a link or a device, no file.</source>
        <translation>C’est un lien ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Articles are not read from files of this kind.</source>
        <translation>Les articles ne sont pas lus dans les fichiers de ce type.</translation>
    </message>
    <message>
        <source>It holds more than {limit} files.</source>
        <translation>Il contient plus de {limit} fichiers.</translation>
    </message>
    <message>
        <source>It would unpack to far more than its size; such files are made to do harm.</source>
        <translation>Une fois décompressé, il serait démesurément grand&#x202f;; de tels fichiers sont faits pour nuire.</translation>
    </message>
    <message>
        <source>Two of the files in it have one name.</source>
        <translation>Deux des fichiers qu’il contient portent le même nom.</translation>
    </message>
    <message>
        <source>It is damaged, or no zip file.</source>
        <translation>Il est endommagé, ou n’est pas un fichier zip.</translation>
    </message>
    <message>
        <source>A file in it would unpack outside its folder: {name}.</source>
        <translation>Un fichier qu’il contient sortirait de son dossier&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It is encrypted; unpack it first.</source>
        <translation>Il est chiffré&#x202f;; il faut d’abord le décompresser.</translation>
    </message>
    <message>
        <source>A file in it is too large: {name}.</source>
        <translation>Un fichier qu’il contient est trop grand&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It lacks a part that such a file has: {name}.</source>
        <translation>Il manque une partie propre à ces fichiers&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It is damaged, or packed in a way that cannot be read.</source>
        <translation>Il est endommagé, ou compressé d’une façon illisible ici.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no such file needs.</source>
        <translation>Il définit ses propres entités XML, ce dont aucun fichier de ce type n’a besoin.</translation>
    </message>
    <message>
        <source>A part of it is no well-formed XML.</source>
        <translation>Une de ses parties n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>layout, pictures, notes and comments</source>
        <translation>mise en page, images, notes et commentaires</translation>
    </message>
    <message>
        <source>It is no text document.</source>
        <translation>Ce n’est pas un document texte.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>layout and pictures</source>
        <translation>mise en page et images</translation>
    </message>
    <message>
        <source>It has no text in it, only pictures of pages; run it through text recognition.</source>
        <translation>Il ne contient pas de texte, seulement des images de pages&#x202f;; il faut d’abord une reconnaissance de texte.</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>Il est endommagé, ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Its text is far longer than an article can be.</source>
        <translation>Son texte est bien plus long qu’un article ne peut l’être.</translation>
    </message>
    <message>
        <source>It is protected by a password; save it without one first.</source>
        <translation>Il est protégé par un mot de passe&#x202f;; il faut d’abord l’enregistrer sans.</translation>
    </message>
    <message>
        <source>It is no rich text: its beginning says so.</source>
        <translation>Ce n’est pas du texte enrichi, comme le montre son début.</translation>
    </message>
    <message>
        <source>It has no column “{missing}”; its columns are: {columns}.</source>
        <translation>Il n’a pas de colonne «&#xa0;{missing}&#xa0;»&#x202f;; ses colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Two of its columns have one name: {columns}.</source>
        <translation>Deux de ses colonnes ont le même nom&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The number of its cells ({found}) is not that of the table&apos;s columns ({wanted}).</source>
        <translation>Le nombre de ses cellules ({found}) n’est pas celui des colonnes du tableau ({wanted}).</translation>
    </message>
    <message>
        <source>It takes too much memory to read; it may be damaged.</source>
        <translation>La lecture demande trop de mémoire&#x202f;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>It cannot be read as what its name says it is ({reason}).</source>
        <translation>Il ne peut pas être lu comme ce que son nom annonce ({reason}).</translation>
    </message>
    <message>
        <source>The rest of the table cannot be read from here on ({trouble}).</source>
        <translation>Le reste du tableau ne peut être lu à partir d’ici ({trouble}).</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout; save it as UTF-8.</source>
        <translation>Il n’est pas partout en {encoding}&#x202f;; l’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>layout, pictures and links</source>
        <translation>mise en page, images et liens</translation>
    </message>
    <message>
        <source>Saved web pages, one article each</source>
        <translation>Pages web enregistrées, un article chacune</translation>
    </message>
    <message>
        <source>The names of these files follow no pattern that is known; say it yourself.</source>
        <translation>Les noms de ces fichiers ne suivent aucun modèle connu&#xa0;; il faut l’indiquer.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind}; only entries of one kind are merged.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas de la sorte {kind}&#xa0;; seules des entrées d’une même sorte se fusionnent.</translation>
    </message>
    <message>
        <source>add statement ({statement})</source>
        <translation>ajouter un énoncé ({statement})</translation>
    </message>
    <message>
        <source>unset actor ({statement})</source>
        <translation>retirer l’acteur ({statement})</translation>
    </message>
    <message>
        <source>unset stance ({statement})</source>
        <translation>retirer la position ({statement})</translation>
    </message>
    <message>
        <source>unset measure ({statement})</source>
        <translation>retirer la mesure ({statement})</translation>
    </message>
    <message>
        <source>set actor to {name} ({statement})</source>
        <translation>définir l’acteur&#xa0;: {name} ({statement})</translation>
    </message>
    <message>
        <source>set stance to {name} ({statement})</source>
        <translation>définir la position&#xa0;: {name} ({statement})</translation>
    </message>
    <message>
        <source>set measure to {name} ({statement})</source>
        <translation>définir la mesure&#xa0;: {name} ({statement})</translation>
    </message>
    <message>
        <source>create actor “{name}” ({statement})</source>
        <translation>créer l’acteur «&#xa0;{name}&#xa0;» ({statement})</translation>
    </message>
    <message>
        <source>create stance “{name}” ({statement})</source>
        <translation>créer la position «&#xa0;{name}&#xa0;» ({statement})</translation>
    </message>
    <message>
        <source>create measure “{name}” ({statement})</source>
        <translation>créer la mesure «&#xa0;{name}&#xa0;» ({statement})</translation>
    </message>
    <message>
        <source>change evidence ({statement})</source>
        <translation>modifier l’extrait ({statement})</translation>
    </message>
    <message>
        <source>mark where the actor stands ({statement})</source>
        <translation>marquer où figure l’acteur ({statement})</translation>
    </message>
    <message>
        <source>mark where the stance shows ({statement})</source>
        <translation>marquer où paraît la position ({statement})</translation>
    </message>
    <message>
        <source>mark where the measure stands ({statement})</source>
        <translation>marquer où figure la mesure ({statement})</translation>
    </message>
    <message>
        <source>unset voice ({statement})</source>
        <translation>retirer la voix ({statement})</translation>
    </message>
    <message>
        <source>set voice to author ({statement})</source>
        <translation>définir la voix&#xa0;: auteur ({statement})</translation>
    </message>
    <message>
        <source>set voice to quoted ({statement})</source>
        <translation>définir la voix&#xa0;: cité ({statement})</translation>
    </message>
    <message>
        <source>set voice to reported ({statement})</source>
        <translation>définir la voix&#xa0;: rapporté ({statement})</translation>
    </message>
    <message>
        <source>set confidence to {confidence} ({statement})</source>
        <translation>définir la certitude&#xa0;: {confidence} ({statement})</translation>
    </message>
    <message>
        <source>unset confidence ({statement})</source>
        <translation>retirer la certitude ({statement})</translation>
    </message>
    <message>
        <source>write note ({statement})</source>
        <translation>écrire une note ({statement})</translation>
    </message>
    <message>
        <source>flag for review ({statement})</source>
        <translation>signaler pour relecture ({statement})</translation>
    </message>
    <message>
        <source>take away the flag ({statement})</source>
        <translation>retirer le signalement ({statement})</translation>
    </message>
    <message>
        <source>set {field} ({statement})</source>
        <translation>définir {field} ({statement})</translation>
    </message>
    <message>
        <source>delete draft ({statement})</source>
        <translation>supprimer le brouillon ({statement})</translation>
    </message>
    <message>
        <source>delete statement ({statement})</source>
        <translation>supprimer l’énoncé ({statement})</translation>
    </message>
    <message>
        <source>entities, also of several parts</source>
        <translation>entités, même en plusieurs parties</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>events with their arguments</source>
        <translation>événements avec leurs arguments</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>references as identifiers</source>
        <translation>références comme identifiants</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>several annotators as folders</source>
        <translation>plusieurs annotateurs sous forme de dossiers</translation>
    </message>
    <message>
        <source>brat standoff, a folder of texts with their annotations</source>
        <translation>standoff de brat, un dossier de textes avec leurs annotations</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>chains of equal entities</source>
        <translation>chaînes d’entités identiques</translation>
    </message>
    <message>
        <source>events within events</source>
        <translation>événements dans des événements</translation>
    </message>
    <message>
        <source>“{path}” holds no annotations of brat.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas d’annotations de brat.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a text.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop grand pour un texte.</translation>
    </message>
    <message>
        <source>files of annotations without a text</source>
        <translation>fichiers d’annotations sans texte</translation>
    </message>
    <message>
        <source>“{path}” holds too many files.</source>
        <translation>«&#xa0;{path}&#xa0;» contient trop de fichiers.</translation>
    </message>
    <message>
        <source>lines that say nothing in brat’s format</source>
        <translation>lignes qui ne disent rien dans le format de brat</translation>
    </message>
    <message>
        <source>chains of entities that are the same</source>
        <translation>chaînes d’entités qui sont les mêmes</translation>
    </message>
    <message>
        <source>{name}, {key}</source>
        <translation>{name}, {key}</translation>
    </message>
    <message>
        <source>events without a trigger</source>
        <translation>événements sans déclencheur</translation>
    </message>
    <message>
        <source>arguments that are not there</source>
        <translation>arguments absents</translation>
    </message>
    <message>
        <source>events within events (their trigger is kept)</source>
        <translation>événements dans des événements (leur déclencheur est gardé)</translation>
    </message>
    <message>
        <source>texts with their details</source>
        <translation>textes avec leurs informations</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entités</translation>
    </message>
    <message>
        <source>labels of the whole text</source>
        <translation>étiquettes du texte entier</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>doccano, a text with its labels on each line</source>
        <translation>doccano, un texte avec ses étiquettes par ligne</translation>
    </message>
    <message>
        <source>what was approved</source>
        <translation>ce qui a été approuvé</translation>
    </message>
    <message>
        <source>The file holds no text that doccano exported.</source>
        <translation>Le fichier ne contient aucun texte exporté par doccano.</translation>
    </message>
    <message>
        <source>marks without a place or a label</source>
        <translation>marques sans emplacement ou sans étiquette</translation>
    </message>
    <message>
        <source>lines without a text</source>
        <translation>lignes sans texte</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>choices, ratings and texts for a mark</source>
        <translation>choix, notations et textes pour une marque</translation>
    </message>
    <message>
        <source>several annotators</source>
        <translation>plusieurs annotateurs</translation>
    </message>
    <message>
        <source>predictions with scores, as suggestions</source>
        <translation>prédictions avec leurs scores, comme suggestions</translation>
    </message>
    <message>
        <source>what was skipped</source>
        <translation>ce qui a été passé</translation>
    </message>
    <message>
        <source>Label Studio, tasks as JSON</source>
        <translation>Label Studio, tâches en JSON</translation>
    </message>
    <message>
        <source>marks in pages and dialogues</source>
        <translation>marques dans des pages et des dialogues</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>images, sound and video</source>
        <translation>images, son et vidéo</translation>
    </message>
    <message>
        <source>times</source>
        <translation>durées</translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation>tâche {number}</translation>
    </message>
    <message>
        <source>The file holds no task of Label Studio.</source>
        <translation>Le fichier ne contient aucune tâche de Label Studio.</translation>
    </message>
    <message>
        <source>“{slot}”, of a kind that has no place here</source>
        <translation>«&#xa0;{slot}&#xa0;», d’une sorte qui n’a pas de place ici</translation>
    </message>
    <message>
        <source>tasks without a text</source>
        <translation>tâches sans texte</translation>
    </message>
    <message>
        <source>drafts of Label Studio</source>
        <translation>brouillons de Label Studio</translation>
    </message>
    <message>
        <source>Reading tasks</source>
        <translation>Lecture des tâches</translation>
    </message>
    <message>
        <source>“{path}” is too large to be read at once.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop grand pour être lu d’un coup.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Nothing was imported.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>what was ignored</source>
        <translation>ce qui a été ignoré</translation>
    </message>
    <message>
        <source>Prodigy, a task with its spans and relations on each line</source>
        <translation>Prodigy, une tâche avec ses segments et relations par ligne</translation>
    </message>
    <message>
        <source>answers that were rejected</source>
        <translation>réponses rejetées</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>The file holds no task of Prodigy.</source>
        <translation>Le fichier ne contient aucune tâche de Prodigy.</translation>
    </message>
    <message>
        <source>marks in answers that were rejected</source>
        <translation>marques dans des réponses rejetées</translation>
    </message>
    <message>
        <source>links to something that is no mark</source>
        <translation>liens vers ce qui n’est pas une marque</translation>
    </message>
    <message>
        <source>One of these holds annotations, which come in by themselves: take the others away.</source>
        <translation>L’un d’eux contient des annotations, qui s’importent seules&#xa0;: retirez les autres.</translation>
    </message>
    <message>
        <source>metadata found in the page and its text</source>
        <translation>métadonnées trouvées dans la page et son texte</translation>
    </message>
    <message>
        <source>The codebook alone, for other programs (REFI-QDA)</source>
        <translation>Le livre de codes seul, pour d’autres programmes (REFI-QDA)</translation>
    </message>
    <message>
        <source>other names, examples, kinds of actors and identifiers</source>
        <translation>autres noms, exemples, genres d’acteurs et identifiants</translation>
    </message>
    <message>
        <source>The codebook does not ask for: {names}. Nothing was imported; add the field to the codebook, or ask for it to be created.</source>
        <translation>Le livre de codes ne demande pas&#xa0;: {names}. Rien n’a été importé&#xa0;; ajouter le champ au livre de codes, ou demander qu’il soit créé.</translation>
    </message>
    <message>
        <source>{what} Say it with --as.</source>
        <translation>{what} Le dire avec --as.</translation>
    </message>
    <message>
        <source>A saved search has a query of its own. Leave out its name or the query.</source>
        <translation>Une recherche enregistrée a sa propre requête. Omettre son nom ou la requête.</translation>
    </message>
    <message>
        <source>characters as they are seen</source>
        <translation>caractères tels qu’on les voit</translation>
    </message>
    <message>
        <source>Not asked for, and left in the file: {names}.</source>
        <translation>Non demandé, et laissé dans le fichier&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>answers to “{slot}” that do not fit (kept in the note)</source>
        <translation>réponses à «&#xa0;{slot}&#xa0;» qui ne conviennent pas (gardées dans la note)</translation>
    </message>
    <message>
        <source>places of answers (their words are kept)</source>
        <translation>emplacements de réponses (leurs mots sont gardés)</translation>
    </message>
    <message>
        <source>documents with their details and tags</source>
        <translation>les documents avec leurs données et leurs étiquettes</translation>
    </message>
    <message>
        <source>what is complete</source>
        <translation>ce qui est terminé</translation>
    </message>
    <message>
        <source>documents marked complete in which nobody recorded anything</source>
        <translation>documents marqués comme terminés où personne n’a rien relevé</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>Lecture des énoncés</translation>
    </message>
    <message>
        <source>It holds text outside of its articles, which was left out: {count} letters.</source>
        <translation>Il contient du texte en dehors de ses articles, qui a été laissé de côté&#xa0;: {count} lettres.</translation>
    </message>
    <message>
        <source>sheets of other columns, unless they are asked for</source>
        <translation>les feuilles aux colonnes différentes, sauf si on les demande</translation>
    </message>
    <message>
        <source>what formulas come to</source>
        <translation>ce que donnent les formules</translation>
    </message>
    <message>
        <source>This sheet was not read: its columns are others than those of “{first}”. Save it as a file of its own, or ask for it on the command line with --sheet.</source>
        <translation>Cette feuille n’a pas été lue&#xa0;: ses colonnes sont autres que celles de «&#xa0;{first}&#xa0;». L’enregistrer comme fichier à part, ou la demander sur la ligne de commande avec --sheet.</translation>
    </message>
    <message>
        <source>This sheet was not asked for.</source>
        <translation>Cette feuille n’a pas été demandée.</translation>
    </message>
    <message>
        <source>It has no sheet “{name}”; its sheets are: {names}.</source>
        <translation>Il n’a pas de feuille «&#xa0;{name}&#xa0;»&#xa0;; ses feuilles sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>values of stances</source>
        <translation>valeurs des positions</translation>
    </message>
    <message>
        <source>extra fields</source>
        <translation>champs supplémentaires</translation>
    </message>
    <message>
        <source>earlier revisions of the codebook</source>
        <translation>révisions antérieures du livre de codes</translation>
    </message>
    <message>
        <source>It is no REFI-QDA codebook.</source>
        <translation>Ce n’est pas un livre de codes REFI-QDA.</translation>
    </message>
    <message>
        <source>A code in it has no name, or there are too many of them.</source>
        <translation>Un code n’y a pas de nom, ou il y en a trop.</translation>
    </message>
    <message>
        <source>a folder: articles with their texts, statements, passages, how far each article is</source>
        <translation>un dossier&#xa0;: articles avec leurs textes, énoncés, passages, où en est chaque article</translation>
    </message>
    <message>
        <source>one file: a row for each statement</source>
        <translation>un fichier&#xa0;: une ligne par énoncé</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Écarté à la main.</translation>
    </message>
    <message>
        <source>It is nearly the same as “{title}”.</source>
        <translation>Presque identique à «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>It is nearly the same as “{title}”, which is in the project.</source>
        <translation>Presque identique à «&#xa0;{title}&#xa0;», déjà dans le projet.</translation>
    </message>
    <message>
        <source>articles with their texts</source>
        <translation>articles avec leurs textes</translation>
    </message>
    <message>
        <source>statements with their passages</source>
        <translation>énoncés avec leurs passages</translation>
    </message>
    <message>
        <source>how far each article is</source>
        <translation>où en est chaque article</translation>
    </message>
    <message>
        <source>where each statement comes from</source>
        <translation>l’origine de chaque énoncé</translation>
    </message>
    <message>
        <source>Glossator’s own format, JSON with a line for each article and layer</source>
        <translation>Format propre à Glossator, JSON avec une ligne par article et par couche</translation>
    </message>
    <message>
        <source>articles with their texts and details, and how far each is</source>
        <translation>articles avec leurs textes et leurs détails, et où chacun en est</translation>
    </message>
    <message>
        <source>statements with their passages, as annotations with slots</source>
        <translation>énoncés avec leurs passages, comme annotations avec des liens</translation>
    </message>
    <message>
        <source>actor, stance, measure, voice, confidence, note and flag of each, as features</source>
        <translation>acteur, position, mesure, voix, certitude, note et marque de chacun, comme traits</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION, as JSON with its type system in a zip file</source>
        <translation>UIMA CAS pour INCEpTION, en JSON avec son système de types dans un fichier zip</translation>
    </message>
    <message>
        <source>{place}: it does not say whose it is.</source>
        <translation>{place}&#xa0;: il n’est pas dit de qui c’est.</translation>
    </message>
    <message>
        <source>Line {line} is not right YAML: {problem}.</source>
        <translation>La ligne {line} n’est pas du YAML correct&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed; put the text in quotation marks</source>
        <translation>les ancres et renvois (&amp; et *) ne sont pas permis&#x202f;; mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>tags (!) are not allowed; put the text in quotation marks</source>
        <translation>les étiquettes (!) ne sont pas permises&#x202f;; mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>une clé doit être un mot</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>un second document commence ici</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>What it changed has been changed again since. Nothing was changed.</source>
        <translation>Ce que cette étape a modifié l’a été à nouveau depuis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} · {count} articles so far</source>
        <translation>{what} · {count} articles jusqu’ici</translation>
    </message>
    <message>
        <source>“{name}” has nothing of its kind to stand under.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a rien de son genre sous quoi se placer.</translation>
    </message>
    <message>
        <source>“{name}” would stand in the codebook twice.</source>
        <translation>«&#xa0;{name}&#xa0;» figurerait deux fois dans le livre de codes.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand above itself.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut se placer au-dessus de lui-même.</translation>
    </message>
    <message>
        <source>“{name}” is merged into “{after}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est fusionné dans «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>«&#xa0;{name}&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The codebook is called “{name}”.</source>
        <translation>Le livre de codes s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is retired.</source>
        <translation>«&#xa0;{name}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>“{name}” is in use again.</source>
        <translation>«&#xa0;{name}&#xa0;» est de nouveau en usage.</translation>
    </message>
    <message>
        <source>The field “{name}” is new.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» est nouveau.</translation>
    </message>
    <message>
        <source>The field “{name}” is gone.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>“{before}” is called “{after}”.</source>
        <translation>«&#xa0;{before}&#xa0;» s’appelle «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>This is no version of the passage that is to be decided.</source>
        <translation>Ce n’est pas une version du passage sur lequel il faut décider.</translation>
    </message>
    <message>
        <source>Choose actor, stance, measure and evidence first.</source>
        <translation>Choisissez d’abord l’acteur, la position, la mesure et l’extrait.</translation>
    </message>
    <message>
        <source>Agreement takes two annotators.</source>
        <translation>Un accord demande deux annotateurs.</translation>
    </message>
    <message>
        <source>No unit was rated by two annotators.</source>
        <translation>Aucune unité n’a été classée par deux annotateurs.</translation>
    </message>
    <message>
        <source>Only one category occurs, so that agreement cannot be told from chance agreement.</source>
        <translation>Une seule catégorie apparaît, si bien que l’accord ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>It takes categories with an order.</source>
        <translation>Il y faut des catégories ordonnées.</translation>
    </message>
    <message>
        <source>It is a figure of two annotators; it can be had for each pair of them.</source>
        <translation>C’est un chiffre pour deux annotateurs&#xa0;; il existe pour chaque paire.</translation>
    </message>
    <message>
        <source>It is a figure of two annotators; for more there is Fleiss’ κ.</source>
        <translation>C’est un chiffre pour deux annotateurs&#xa0;; pour davantage, il y a le κ de Fleiss.</translation>
    </message>
    <message>
        <source>Nobody chose this category where two annotators rated.</source>
        <translation>Personne n’a choisi cette catégorie là où deux annotateurs ont classé.</translation>
    </message>
    <message>
        <source>Resampling the articles</source>
        <translation>Nouveau tirage des articles</translation>
    </message>
    <message>
        <source>Comparing what is said of articles</source>
        <translation>Comparaison de ce qui est dit des articles</translation>
    </message>
    <message>
        <source>All of it is in one article, and an interval takes two.</source>
        <translation>Tout cela tient dans un article, et un intervalle en demande deux.</translation>
    </message>
    <message>
        <source>There is one unit, and an interval takes two.</source>
        <translation>Il y a une unité, et un intervalle en demande deux.</translation>
    </message>
    <message>
        <source>It is undefined on every resample.</source>
        <translation>C’est indéfini sur chaque tirage.</translation>
    </message>
    <message>
        <source>Neither found a statement.</source>
        <translation>Aucun des deux n’a trouvé d’énoncé.</translation>
    </message>
    <message>
        <source>A ratio scale begins at 0; there are values below it.</source>
        <translation>Une échelle de rapport commence à 0&#xa0;; il y a ici des valeurs inférieures.</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Calcul de l’accord</translation>
    </message>
    <message>
        <source>Resampling the texts</source>
        <translation>Nouveau tirage des textes</translation>
    </message>
    <message>
        <source>There is one text, and an interval takes two.</source>
        <translation>Il y a un texte, et un intervalle en demande deux.</translation>
    </message>
    <message>
        <source>Say what to compare: a project, --ratings FILE.csv or --spans FILE.csv.</source>
        <translation>Dites ce qui est à comparer&#xa0;: un projet, --ratings FICHIER.csv ou --spans FICHIER.csv.</translation>
    </message>
    <message>
        <source>There are 0 to {most} resamples.</source>
        <translation>Il y a de 0 à {most} tirages.</translation>
    </message>
    <message>
        <source>A seed is 0 or more.</source>
        <translation>Une graine vaut 0 ou plus.</translation>
    </message>
    <message>
        <source>Compare one thing at a time: a project, --ratings or --spans.</source>
        <translation>Comparez une chose à la fois&#xa0;: un projet, --ratings ou --spans.</translation>
    </message>
    <message>
        <source>Name the annotators with a comma between them, as in: Ana,Ben.</source>
        <translation>Nommez les annotateurs séparés par une virgule, comme&#xa0;: Ana,Ben.</translation>
    </message>
    <message>
        <source>Nobody has marked an article done, so there is nothing to compare. Mark articles done, or name layers with --annotators.</source>
        <translation>Personne n’a marqué d’article comme terminé&#xa0;: il n’y a rien à comparer. Marquez des articles comme terminés, ou nommez des couches avec --annotators.</translation>
    </message>
    <message>
        <source>Say at which level the ratings are: --level nominal, for names.</source>
        <translation>Dire à quel niveau sont les classements&#xa0;: --level nominal pour des noms.</translation>
    </message>
    <message>
        <source>No article is to be shared out. Import some, or ask for others.</source>
        <translation>Aucun article n’est à répartir. En importer, ou en demander d’autres.</translation>
    </message>
    <message>
        <source>A threshold is a number from 0 on.</source>
        <translation>Un seuil est un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The time ends before it begins: {period}.</source>
        <translation>La période finit avant de commencer&#xa0;: {period}.</translation>
    </message>
    <message>
        <source>A step moves a window: give --window as well.</source>
        <translation>Un pas déplace une fenêtre&#xa0;: indiquer aussi --window.</translation>
    </message>
    <message>
        <source>“{written}” is no day. Write it as 2025-03-15.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas un jour. L’écrire 2025-03-15.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of decisions: one JSON object with the key of each question and its answer.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste de décisions&#xa0;: un objet JSON avec la clé de chaque question et sa réponse.</translation>
    </message>
    <message>
        <source>accept a version ({statement})</source>
        <translation>accepter une version ({statement})</translation>
    </message>
    <message>
        <source>build from parts ({statement})</source>
        <translation>composer à partir de parties ({statement})</translation>
    </message>
    <message>
        <source>write anew ({statement})</source>
        <translation>écrire à neuf ({statement})</translation>
    </message>
    <message>
        <source>reject all versions ({statement})</source>
        <translation>rejeter toutes les versions ({statement})</translation>
    </message>
    <message>
        <source>decide that there is no statement ({statement})</source>
        <translation>décider qu’il n’y a pas d’énoncé ({statement})</translation>
    </message>
    <message>
        <source>withdraw the verdict in “{title}”</source>
        <translation>retirer la décision dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters.</source>
        <translation>Une note a au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>Choose who is adjudicating first.</source>
        <translation>Choisissez d’abord qui décide.</translation>
    </message>
    <message>
        <source>This has changed since you looked at it. Look at it again, then decide.</source>
        <translation>Cela a changé depuis que vous l’avez regardé. Regardez encore une fois, puis décidez.</translation>
    </message>
    <message>
        <source>The gold of this article came in from a file, and is not made here. Nothing was changed.</source>
        <translation>L’or de cet article vient d’un fichier et n’est pas fait ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This verdict is no longer in the project.</source>
        <translation>Cette décision n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>A statement in gold needs actor, stance, measure and evidence.</source>
        <translation>Un énoncé de l’or a besoin d’un acteur, d’une position, d’une mesure et d’un extrait.</translation>
    </message>
    <message>
        <source>This project has gold of its own. Nothing was imported; bring gold from a file into a project that has none.</source>
        <translation>Ce projet a son propre or. Rien n’a été importé&#xa0;; apportez l’or d’un fichier dans un projet qui n’en a pas.</translation>
    </message>
    <message>
        <source>{place}: a statement in gold needs actor, stance, measure and evidence. Nothing was imported.</source>
        <translation>{place}&#xa0;: un énoncé de l’or a besoin d’un acteur, d’une position, d’une mesure et d’un extrait. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>One of the layers to be compared is not in the project.</source>
        <translation>L’une des couches à comparer n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>make the gold layer</source>
        <translation>créer la couche d’or</translation>
    </message>
    <message>
        <source>accept what is unanimous ({count} ×)</source>
        <translation>accepter ce qui est unanime ({count} ×)</translation>
    </message>
    <message>
        <source>accept what the majority says ({count} ×)</source>
        <translation>accepter ce que dit la majorité ({count} ×)</translation>
    </message>
    <message>
        <source>Comparing annotators</source>
        <translation>Comparaison des annotateurs</translation>
    </message>
    <message>
        <source>share {count} articles out among {names}</source>
        <translation>répartir {count} articles entre {names}</translation>
    </message>
    <message>
        <source>{count} articles that are annotated in “{name}” are not here.</source>
        <translation>{count} articles annotés dans «&#xa0;{name}&#xa0;» ne sont pas ici.</translation>
    </message>
    <message>
        <source>“{file}”: “{title}” cannot come in. {reason} Nothing was changed.</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: «&#xa0;{title}&#xa0;» ne peut pas entrer. {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>bring in “{name}”</source>
        <translation>faire entrer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>bring in {count} projects</source>
        <translation>faire entrer {count} projets</translation>
    </message>
    <message>
        <source>The field “{name}” asks for something else in each.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» demande autre chose dans chacun.</translation>
    </message>
    <message>
        <source>The layer of {name} has changed in both. Theirs would add {new}, change {changed} and remove {gone} statements.</source>
        <translation>La couche de {name} a changé dans les deux. L’autre ajouterait {new} énoncés, en modifierait {changed} et en retirerait {gone}.</translation>
    </message>
    <message>
        <source>“{file}” quotes “{quote}” from “{title}” at {start}–{end}, which the article does not say there. Nothing was changed.</source>
        <translation>«&#xa0;{file}&#xa0;» cite «&#xa0;{quote}&#xa0;» de «&#xa0;{title}&#xa0;» à {start}–{end}, ce que l’article ne dit pas à cet endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The saved search “{name}” is another one here.</source>
        <translation>La recherche enregistrée «&#xa0;{name}&#xa0;» en est une autre ici.</translation>
    </message>
    <message>
        <source>Gold is made by adjudication alone. Change the verdict, or withdraw it.</source>
        <translation>L’or n’est fait que par des décisions. Modifiez la décision, ou retirez-la.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>“{name}” holds so many annotations that reading them from a zip file takes too long; unpack the file first.</source>
        <translation>«&#xa0;{name}&#xa0;» contient tant d’annotations que leur lecture depuis un fichier zip prend trop de temps&#xa0;; décompressez d’abord le fichier.</translation>
    </message>
    <message>
        <source>“{name}” does not count in {unit}. It counts in: {units}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne compte pas en {unit}. Il compte en&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>Gold is not settled: disagreements wait for a decision ({count}, in {articles} of the articles). Decide them, take only articles that are done, or ask for gold with what is unresolved.</source>
        <translation>L’or n’est pas arrêté&#xa0;: des désaccords attendent une décision ({count}, dans {articles} des articles). Les trancher, ne prendre que les articles terminés, ou demander l’or avec ce qui est en suspens.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2025-03-15, 2025-03 or 2025.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour. L’écrire 2025-03-15, 2025-03 ou 2025.</translation>
    </message>
    <message>
        <source>There is no actor “{name}” in the codebook.</source>
        <translation>Il n’y a pas d’acteur «&#xa0;{name}&#xa0;» dans le livre de codes.</translation>
    </message>
    <message>
        <source>There is no stance “{name}” in the codebook.</source>
        <translation>Il n’y a pas de position «&#xa0;{name}&#xa0;» dans le livre de codes.</translation>
    </message>
    <message>
        <source>There is no measure “{name}” in the codebook.</source>
        <translation>Il n’y a pas de mesure «&#xa0;{name}&#xa0;» dans le livre de codes.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>«&#xa0;{path}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{path}” is no table: {why}</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un tableau&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{path}” is not {encoding} throughout; save it as UTF-8.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas partout en {encoding}&#xa0;; l’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as CSV from line {line} on ({trouble}).</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas lisible comme CSV à partir de la ligne {line} ({trouble}).</translation>
    </message>
    <message>
        <source>Line {line} of “{path}” has {cells} cells, and its header {width}.</source>
        <translation>La ligne {line} de «&#xa0;{path}&#xa0;» a {cells} cellules, et son en-tête {width}.</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>Glossator’s own format</source>
        <translation>Format propre à Glossator</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Messages de dialogue</translation>
    </message>
    <message>
        <source>Messages to teach a language model to find statements: a folder with messages, their sources and the JSON Schema of an answer</source>
        <translation>Des messages qui apprennent à un modèle de langue à trouver des énoncés&#xa0;: un dossier avec les messages, leurs sources et le JSON Schema d’une réponse</translation>
    </message>
    <message>
        <source>articles that are not done</source>
        <translation>les articles non terminés</translation>
    </message>
    <message>
        <source>where evidence is in the text</source>
        <translation>où la preuve se trouve dans le texte</translation>
    </message>
    <message>
        <source>marks of where actor, stance and measure are named</source>
        <translation>où acteur, position et mesure sont nommés</translation>
    </message>
    <message>
        <source>voice, confidence, notes, flags and answers to further questions</source>
        <translation>voix, certitude, notes, marques et réponses aux autres questions</translation>
    </message>
    <message>
        <source>where each statement comes from, and the votes</source>
        <translation>d’où vient chaque énoncé, et les votes</translation>
    </message>
    <message>
        <source>articles that are done, with their texts</source>
        <translation>les articles terminés, avec leurs textes</translation>
    </message>
    <message>
        <source>actor, stance, measure and evidence of each statement, as words</source>
        <translation>acteur, position, mesure et preuve de chaque énoncé, en mots</translation>
    </message>
    <message>
        <source>the codebook, as instructions</source>
        <translation>le livre de codes, comme consigne</translation>
    </message>
    <message>
        <source>Statement extraction</source>
        <translation>Extraction d’énoncés</translation>
    </message>
    <message>
        <source>Statement extraction: a line of JSON for each article that is done, with its statements</source>
        <translation>Extraction d’énoncés&#xa0;: une ligne de JSON par article terminé, avec ses énoncés</translation>
    </message>
    <message>
        <source>the votes, as shares</source>
        <translation>les votes, en parts</translation>
    </message>
    <message>
        <source>Parquet tables</source>
        <translation>Tables Parquet</translation>
    </message>
    <message>
        <source>Parquet tables: one file of statements (.parquet), or a folder with articles as well</source>
        <translation>Tables Parquet&#xa0;: un fichier d’énoncés (.parquet), ou un dossier avec aussi les articles</translation>
    </message>
    <message>
        <source>one file: a row for each statement, with its passages</source>
        <translation>un fichier&#xa0;: une ligne par énoncé, avec ses passages</translation>
    </message>
    <message>
        <source>Article retrieval</source>
        <translation>Recherche d’articles</translation>
    </message>
    <message>
        <source>Article retrieval: a folder with articles, measures as queries, and which article speaks of which</source>
        <translation>Recherche d’articles&#xa0;: un dossier avec les articles, les mesures comme requêtes, et quel article parle de laquelle</translation>
    </message>
    <message>
        <source>actors, stances and evidence of statements</source>
        <translation>les acteurs, positions et preuves des énoncés</translation>
    </message>
    <message>
        <source>whose statements they are, and where they come from</source>
        <translation>de qui sont les énoncés, et d’où ils viennent</translation>
    </message>
    <message>
        <source>which article speaks of which measure</source>
        <translation>quel article parle de quelle mesure</translation>
    </message>
    <message>
        <source>Stance pairs</source>
        <translation>Paires de positions</translation>
    </message>
    <message>
        <source>Stance pairs: a row for each statement, with passage, actor, measure and stance (.csv)</source>
        <translation>Paires de positions&#xa0;: une ligne par énoncé, avec passage, acteur, mesure et position (.csv)</translation>
    </message>
    <message>
        <source>texts and further details of articles</source>
        <translation>les textes et autres détails des articles</translation>
    </message>
    <message>
        <source>articles without a statement</source>
        <translation>les articles sans énoncé</translation>
    </message>
    <message>
        <source>the gaps between several passages of evidence</source>
        <translation>les vides entre plusieurs passages</translation>
    </message>
    <message>
        <source>passage, actor, measure and stance of each statement</source>
        <translation>passage, acteur, mesure et position de chaque énoncé</translation>
    </message>
    <message>
        <source>1 statement in an article that is not done</source>
        <translation>1 énoncé dans un article non terminé</translation>
    </message>
    <message>
        <source>{count} statements in articles that are not done</source>
        <translation>{count} énoncés dans des articles non terminés</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>A workbook with the sheets articles, statements and spans</source>
        <translation>Un classeur avec les feuilles articles, statements et spans</translation>
    </message>
    <message>
        <source>what is longer than 32,767 characters in one cell</source>
        <translation>ce qui dépasse 32 767 caractères dans une cellule</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>les caractères de contrôle</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows, and there are more. Choose less, or another format.</source>
        <translation>Une feuille contient {most} lignes, et il y en a davantage. Choisir moins, ou un autre format.</translation>
    </message>
    <message>
        <source>the end of 1 cell, such as a text, that is longer than a sheet holds</source>
        <translation>la fin de 1 cellule, tel un texte, plus longue que ce qu’une feuille contient</translation>
    </message>
    <message>
        <source>the ends of {count} cells, such as texts, that are longer than a sheet holds</source>
        <translation>les fins de {count} cellules, tels des textes, plus longues que ce qu’une feuille contient</translation>
    </message>
    <message>
        <source>control characters in 1 cell</source>
        <translation>les caractères de contrôle dans 1 cellule</translation>
    </message>
    <message>
        <source>control characters in {count} cells</source>
        <translation>les caractères de contrôle dans {count} cellules</translation>
    </message>
    <message>
        <source>title, outlet, author, day, address, language and metadata of 1 article</source>
        <translation>titre, média, auteur, jour, adresse, langue et métadonnées de 1 article</translation>
    </message>
    <message>
        <source>title, outlet, author, day, address, language and metadata of {count} articles</source>
        <translation>titre, média, auteur, jour, adresse, langue et métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>the author, address, language and metadata of 1 article</source>
        <translation>l’auteur, l’adresse, la langue et les métadonnées de 1 article</translation>
    </message>
    <message>
        <source>the author, address, language and metadata of {count} articles</source>
        <translation>l’auteur, l’adresse, la langue et les métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>where the annotators stand with 1 article</source>
        <translation>où les annotateurs en sont avec 1 article</translation>
    </message>
    <message>
        <source>where the annotators stand with {count} articles</source>
        <translation>où les annotateurs en sont avec {count} articles</translation>
    </message>
    <message>
        <source>where the evidence of 1 statement stands in the text</source>
        <translation>où se trouve dans le texte la preuve de 1 énoncé</translation>
    </message>
    <message>
        <source>where the evidence of {count} statements stands in the text</source>
        <translation>où se trouvent dans le texte les preuves de {count} énoncés</translation>
    </message>
    <message>
        <source>the evidence of 1 statement, as it overlaps that of another one</source>
        <translation>la preuve de 1 énoncé, car elle chevauche celle d’un autre</translation>
    </message>
    <message>
        <source>the evidence of {count} statements, as it overlaps that of others</source>
        <translation>les preuves de {count} énoncés, car elles chevauchent celles d’autres</translation>
    </message>
    <message>
        <source>the voice of 1 statement</source>
        <translation>la voix de 1 énoncé</translation>
    </message>
    <message>
        <source>the voice of {count} statements</source>
        <translation>les voix de {count} énoncés</translation>
    </message>
    <message>
        <source>the confidence of 1 statement</source>
        <translation>la certitude de 1 énoncé</translation>
    </message>
    <message>
        <source>the confidence of {count} statements</source>
        <translation>la certitude de {count} énoncés</translation>
    </message>
    <message>
        <source>the note on 1 statement</source>
        <translation>la note sur 1 énoncé</translation>
    </message>
    <message>
        <source>the notes on {count} statements</source>
        <translation>les notes sur {count} énoncés</translation>
    </message>
    <message>
        <source>the flag of 1 statement</source>
        <translation>la marque de relecture de 1 énoncé</translation>
    </message>
    <message>
        <source>the flags of {count} statements</source>
        <translation>les marques de relecture de {count} énoncés</translation>
    </message>
    <message>
        <source>the answers to further questions of 1 statement</source>
        <translation>les réponses aux autres questions de 1 énoncé</translation>
    </message>
    <message>
        <source>the answers to further questions of {count} statements</source>
        <translation>les réponses aux autres questions de {count} énoncés</translation>
    </message>
    <message>
        <source>where 1 statement comes from, and the votes on it</source>
        <translation>d’où vient 1 énoncé, et les votes à son sujet</translation>
    </message>
    <message>
        <source>where {count} statements come from, and the votes on them</source>
        <translation>d’où viennent {count} énoncés, et les votes à leur sujet</translation>
    </message>
    <message>
        <source>the votes on 1 statement</source>
        <translation>les votes sur 1 énoncé</translation>
    </message>
    <message>
        <source>the votes on {count} statements</source>
        <translation>les votes sur {count} énoncés</translation>
    </message>
    <message>
        <source>the revision of the codebook under which 1 statement was made</source>
        <translation>la révision du livre de codes sous laquelle 1 énoncé a été fait</translation>
    </message>
    <message>
        <source>the revision of the codebook under which {count} statements were made</source>
        <translation>la révision du livre de codes sous laquelle {count} énoncés ont été faits</translation>
    </message>
    <message>
        <source>whose statement it is, of 1 statement</source>
        <translation>de qui est 1 énoncé</translation>
    </message>
    <message>
        <source>whose they are, of {count} statements</source>
        <translation>de qui sont {count} énoncés</translation>
    </message>
    <message>
        <source>that 1 disagreement waits for a decision</source>
        <translation>que 1 désaccord attend une décision</translation>
    </message>
    <message>
        <source>that {count} disagreements wait for a decision</source>
        <translation>que {count} désaccords attendent une décision</translation>
    </message>
    <message>
        <source>actors and measures with kind, parent and identifier, how often they occur and their mean stance</source>
        <translation>acteurs et mesures avec genre, parent et identifiant, leur fréquence et leur position moyenne</translation>
    </message>
    <message>
        <source>ties with their weight, and what was counted of agreement and conflict</source>
        <translation>liens avec leur poids, et ce qui a été compté d’accord et de conflit</translation>
    </message>
    <message>
        <source>GraphML: a network of actors and measures; a folder of files for windows of time</source>
        <translation>GraphML&#xa0;: un réseau d’acteurs et de mesures&#xa0;; un dossier de fichiers pour des fenêtres de temps</translation>
    </message>
    <message>
        <source>texts, passages and single statements: a network only counts them</source>
        <translation>textes, passages et énoncés un à un&#xa0;: un réseau ne fait que les compter</translation>
    </message>
    <message>
        <source>time within a file: each window is a file of its own</source>
        <translation>le temps à l’intérieur d’un fichier&#xa0;: chaque fenêtre est un fichier à part</translation>
    </message>
    <message>
        <source>in which windows of time each of them is there, and the weights then</source>
        <translation>dans quelles fenêtres de temps chacun est là, et les poids alors</translation>
    </message>
    <message>
        <source>GEXF: a network of actors and measures, with its windows of time, as Gephi reads it</source>
        <translation>GEXF&#xa0;: un réseau d’acteurs et de mesures avec ses fenêtres de temps, comme Gephi le lit</translation>
    </message>
    <message>
        <source>the same of each window of time</source>
        <translation>la même chose pour chaque fenêtre de temps</translation>
    </message>
    <message>
        <source>Network as CSV: a folder with a list of nodes, a list of edges, and matrices</source>
        <translation>Réseau en CSV&#xa0;: un dossier avec une liste des nœuds, une des liens, et des matrices</translation>
    </message>
    <message>
        <source>say how far gold is</source>
        <translation>dire où en est l’or</translation>
    </message>
    <message>
        <source>line breaks within passages</source>
        <translation>les sauts de ligne dans les passages</translation>
    </message>
    <message>
        <source>details of articles, and where annotators stand with them</source>
        <translation>les indications sur les articles, et où en sont les annotateurs</translation>
    </message>
    <message>
        <source>answers to further questions, and where each statement comes from</source>
        <translation>les réponses aux autres questions, et d’où vient chaque énoncé</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>the line breaks in 1 passage, which is in a piece for each line</source>
        <translation>les sauts de ligne dans 1 passage, qui a un morceau par ligne</translation>
    </message>
    <message>
        <source>the line breaks in {count} passages, which are in a piece for each line</source>
        <translation>les sauts de ligne dans {count} passages, qui ont un morceau par ligne</translation>
    </message>
    <message>
        <source>Web Annotations of the W3C, articles and statements as JSON-LD</source>
        <translation>Web Annotations du W3C, articles et énoncés en JSON-LD</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>whose they are</source>
        <translation>à qui ils sont</translation>
    </message>
    <message>
        <source>author, address, language and metadata of articles</source>
        <translation>auteur, adresse, langue et métadonnées des articles</translation>
    </message>
    <message>
        <source>write what everybody missed ({statement})</source>
        <translation>écrire ce que tous ont manqué ({statement})</translation>
    </message>
    <message>
        <source>Name a project and a folder, or a release with --verify.</source>
        <translation>Indiquer un projet et un dossier, ou une publication avec --verify.</translation>
    </message>
    <message>
        <source>Name the folder that the release is to be written to.</source>
        <translation>Indiquer le dossier où la publication doit être écrite.</translation>
    </message>
    <message>
        <source>With --verify name the release alone, and no project.</source>
        <translation>Avec --verify, indiquer la publication seule, sans projet.</translation>
    </message>
    <message>
        <source>Nobody has marked this article done yet, so nobody has missed anything.</source>
        <translation>Personne n’a encore marqué cet article comme terminé&#xa0;: personne n’a donc rien manqué.</translation>
    </message>
    <message>
        <source>Somebody has this statement there already. Decide about that one.</source>
        <translation>Quelqu’un a déjà cet énoncé à cet endroit. C’est de celui-là qu’il faut décider.</translation>
    </message>
    <message>
        <source>This statement stands in gold already.</source>
        <translation>Cet énoncé est déjà dans l’or.</translation>
    </message>
    <message>
        <source>where the annotators stand with an article</source>
        <translation>où en sont les annotateurs avec un article</translation>
    </message>
    <message>
        <source>articles with their texts, and statements with their passages</source>
        <translation>les articles avec leurs textes, et les énoncés avec leurs passages</translation>
    </message>
    <message>
        <source>how far each article is, where each statement comes from, and the votes</source>
        <translation>l’avancement de chaque article, la provenance de chaque énoncé, et les votes</translation>
    </message>
    <message>
        <source>splits for training, validation and test</source>
        <translation>les parties pour l’entraînement, la validation et le test</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Dossier Hugging Face</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name; with --replace, it is written over.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Choisir un autre nom&#xa0;; avec --replace, il est remplacé.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {why}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas servir&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is already “{known}”. Write “{name}” like that, or choose a name that differs in more than capitals.</source>
        <translation>Il y a déjà «&#xa0;{known}&#xa0;». Écrire «&#xa0;{name}&#xa0;» de même, ou choisir un nom qui diffère par plus que les majuscules.</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>who annotated, which its own files seldom say</source>
        <translation>qui a annoté, ce que ses propres fichiers disent rarement</translation>
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
        <translation>les mots qui sont lus</translation>
    </message>
    <message>
        <source>edges inside a token, but beside the task</source>
        <translation>les bords à l’intérieur d’un mot, sauf à côté de la tâche</translation>
    </message>
    <message>
        <source>REFI-QDA</source>
        <translation>REFI-QDA</translation>
    </message>
    <message>
        <source>that several passages are of one statement</source>
        <translation>que plusieurs passages sont d’un même énoncé</translation>
    </message>
    <message>
        <source>voice, confidence, flags, answers to further questions</source>
        <translation>voix, certitude, marques, réponses à d’autres questions</translation>
    </message>
    <message>
        <source>articles that are done, as sentences and tokens</source>
        <translation>les articles terminés, en phrases et en mots</translation>
    </message>
    <message>
        <source>where actors and measures are named, and where evidence stands</source>
        <translation>où acteurs et mesures sont nommés, et où se trouvent les preuves</translation>
    </message>
    <message>
        <source>CoNLL</source>
        <translation>CoNLL</translation>
    </message>
    <message>
        <source>the white space of texts</source>
        <translation>les espaces des textes</translation>
    </message>
    <message>
        <source>which actor, stance and measure a statement has</source>
        <translation>quel acteur, quelle position et quelle mesure a un énoncé</translation>
    </message>
    <message>
        <source>marks that share a token with another one, edges inside a token</source>
        <translation>les repères qui partagent un mot avec un autre, les bords à l’intérieur d’un mot</translation>
    </message>
    <message>
        <source>CoNLL: a folder with tokens and their tags (IOB2), a file for actors, for measures and for evidence</source>
        <translation>CoNLL&#xa0;: un dossier de mots avec leurs étiquettes (IOB2), un fichier pour les acteurs, pour les mesures et pour les preuves</translation>
    </message>
    <message>
        <source>the white space of 1 article</source>
        <translation>les espaces de 1 article</translation>
    </message>
    <message>
        <source>the white space of {count} articles</source>
        <translation>les espaces de {count} articles</translation>
    </message>
    <message>
        <source>which actor, stance and measure 1 statement has, and what belongs to it</source>
        <translation>quel acteur, quelle position et quelle mesure a 1 énoncé, et ce qui en fait partie</translation>
    </message>
    <message>
        <source>which actor, stance and measure {count} statements have, and what belongs to them</source>
        <translation>quel acteur, quelle position et quelle mesure ont {count} énoncés, et ce qui en fait partie</translation>
    </message>
    <message>
        <source>1 mark that shows where a stance is taken</source>
        <translation>1 repère qui montre où une position est prise</translation>
    </message>
    <message>
        <source>{count} marks that show where a stance is taken</source>
        <translation>{count} repères qui montrent où une position est prise</translation>
    </message>
    <message>
        <source>1 mark that shares a token with another one</source>
        <translation>1 repère qui partage un mot avec un autre</translation>
    </message>
    <message>
        <source>{count} marks that share a token with another one</source>
        <translation>{count} repères qui partagent un mot avec un autre</translation>
    </message>
    <message>
        <source>where exactly 1 mark begins and ends, as it reaches to the edges of its tokens</source>
        <translation>où exactement 1 repère commence et finit, car il va jusqu’aux bords de ses mots</translation>
    </message>
    <message>
        <source>where exactly {count} marks begin and end, as they reach to the edges of their tokens</source>
        <translation>où exactement {count} repères commencent et finissent, car ils vont jusqu’aux bords de leurs mots</translation>
    </message>
    <message>
        <source>that 1 mark goes on from one sentence to the next</source>
        <translation>que 1 repère continue d’une phrase à la suivante</translation>
    </message>
    <message>
        <source>that {count} marks go on from one sentence to the next</source>
        <translation>que {count} repères continuent d’une phrase à la suivante</translation>
    </message>
    <message>
        <source>person, organisation, concept and agreement of each statement</source>
        <translation>personne, organisation, concept et accord de chaque énoncé</translation>
    </message>
    <message>
        <source>its words and day</source>
        <translation>ses mots et son jour</translation>
    </message>
    <message>
        <source>Events for DNA</source>
        <translation>Événements pour DNA</translation>
    </message>
    <message>
        <source>stances between in favour and against, but in a column beside</source>
        <translation>les positions entre pour et contre, sauf dans une colonne à côté</translation>
    </message>
    <message>
        <source>whose each statement is</source>
        <translation>de qui est chaque énoncé</translation>
    </message>
    <message>
        <source>The event list of the Discourse Network Analyzer, a row for each statement (.csv)</source>
        <translation>La liste d’événements du Discourse Network Analyzer, une ligne par énoncé (.csv)</translation>
    </message>
    <message>
        <source>whether 1 statement agrees, as its stance is neither in favour nor against</source>
        <translation>si 1 énoncé approuve, car sa position n’est ni pour ni contre</translation>
    </message>
    <message>
        <source>whether {count} statements agree, as their stances are neither in favour nor against</source>
        <translation>si {count} énoncés approuvent, car leurs positions ne sont ni pour ni contre</translation>
    </message>
    <message>
        <source>when 1 article was published, of which no whole day is known</source>
        <translation>quand 1 article a paru, dont aucun jour entier n’est connu</translation>
    </message>
    <message>
        <source>when {count} articles were published, of which no whole day is known</source>
        <translation>quand {count} articles ont paru, dont aucun jour entier n’est connu</translation>
    </message>
    <message>
        <source>that several passages are of 1 statement</source>
        <translation>que plusieurs passages sont de 1 énoncé</translation>
    </message>
    <message>
        <source>that several passages are of one statement, of {count} of them</source>
        <translation>que plusieurs passages sont d’un même énoncé, pour {count} d’entre eux</translation>
    </message>
    <message>
        <source>actors, measures and evidence as entities</source>
        <translation>acteurs, mesures et preuves comme entités</translation>
    </message>
    <message>
        <source>stances as relations from actors to measures, with where they are taken</source>
        <translation>les positions comme relations des acteurs aux mesures, avec les endroits où elles sont prises</translation>
    </message>
    <message>
        <source>Relation extraction</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relation extraction: a line of JSON for each article that is done, with its entities and relations</source>
        <translation>Relations&#xa0;: une ligne de JSON par article terminé, avec ses entités et ses relations</translation>
    </message>
    <message>
        <source>articles with their texts, as tokens</source>
        <translation>les articles avec leurs textes, en mots</translation>
    </message>
    <message>
        <source>spans of evidence, actors, stances and measures, which may overlap</source>
        <translation>les passages de preuves, d’acteurs, de positions et de mesures, qui peuvent se chevaucher</translation>
    </message>
    <message>
        <source>statements, and whose they are, as user data</source>
        <translation>les énoncés, et de qui ils sont, comme données d’utilisateur</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>edges inside a token, but in the user data</source>
        <translation>les bords à l’intérieur d’un mot, sauf dans les données d’utilisateur</translation>
    </message>
    <message>
        <source>spaCy, articles as documents with their spans (DocBin)</source>
        <translation>spaCy, les articles comme documents avec leurs passages (DocBin)</translation>
    </message>
    <message>
        <source>UIMA CAS, XMI</source>
        <translation>UIMA CAS, XMI</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION, as XMI with its type system in a zip file</source>
        <translation>UIMA CAS pour INCEpTION, en XMI avec son système de types dans un fichier zip</translation>
    </message>
    <message>
        <source>UIMA CAS, JSON</source>
        <translation>UIMA CAS, JSON</translation>
    </message>
    <message>
        <source>1 control character, in whose place stands a sign of replacement</source>
        <translation>1 caractère de contrôle, à la place duquel se trouve un signe de remplacement</translation>
    </message>
    <message>
        <source>{count} control characters, in whose place stand signs of replacement</source>
        <translation>{count} caractères de contrôle, à la place desquels se trouvent des signes de remplacement</translation>
    </message>
    <message>
        <source>articles that are nearly the same as others of several splits</source>
        <translation>les articles presque identiques à d’autres de plusieurs parties</translation>
    </message>
    <message>
        <source>A folder for Hugging Face’s datasets: articles with their statements in fixed splits, with a card and Croissant</source>
        <translation>Un dossier pour datasets de Hugging Face&#xa0;: les articles avec leurs énoncés en parties fixes, avec fiche et Croissant</translation>
    </message>
    <message>
        <source>edges inside what is seen as one character, where positions count graphemes</source>
        <translation>les bords à l’intérieur de ce qui se voit comme un seul caractère, là où les positions comptent des graphèmes</translation>
    </message>
    <message>
        <source>where exactly 1 mark begins and ends, as it reaches to the edges of what is seen as one character</source>
        <translation>où exactement 1 marque commence et finit, car elle va jusqu’aux bords de ce qui se voit comme un seul caractère</translation>
    </message>
    <message>
        <source>where exactly {count} marks begin and end, as they reach to the edges of what is seen as one character</source>
        <translation>où exactement {count} marques commencent et finissent, car elles vont jusqu’aux bords de ce qui se voit comme un seul caractère</translation>
    </message>
    <message>
        <source>Stance pairs, Parquet</source>
        <translation>Paires de positions, Parquet</translation>
    </message>
    <message>
        <source>Stance pairs as Parquet, in columns with types</source>
        <translation>Paires de positions en Parquet, en colonnes typées</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, or is not a Glossator project. Name a file that holds its passphrase in {variable}.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré, ou n’est pas un projet de Glossator. Nommer dans {variable} un fichier qui contient sa phrase secrète.</translation>
    </message>
    <message>
        <source>No backup could be made: {reason} Your work itself is saved as always.</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: {reason} Le travail lui-même est enregistré comme toujours.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in “{folder}” just now, and go to “{instead}” beside the project: {reason}</source>
        <translation>Les sauvegardes ne peuvent être gardées dans «&#xa0;{folder}&#xa0;» pour l’instant, et vont dans «&#xa0;{instead}&#xa0;» à côté du projet&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Une sauvegarde est faite</translation>
    </message>
    <message>
        <source>This is a backup of another project than “{name}”. Open a copy of it instead.</source>
        <translation>C’est une sauvegarde d’un autre projet que «&#xa0;{name}&#xa0;». En ouvrir plutôt une copie.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>There is no backup of “{name}” to restore.</source>
        <translation>Il n’y a aucune sauvegarde de «&#xa0;{name}&#xa0;» à restaurer.</translation>
    </message>
    <message>
        <source>Name a file that holds the new passphrase with --passphrase-file.</source>
        <translation>Nommer avec --passphrase-file un fichier qui contient la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Les deux ne sont pas identiques. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{path}” is not a text in UTF-8.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>outlet, author, day, address, language and metadata of articles</source>
        <translation>média, auteur, jour, adresse, langue et métadonnées des articles</translation>
    </message>
    <message>
        <source>where each statement comes from, under which revision of the codebook it was made, and the votes</source>
        <translation>d’où vient chaque énoncé, sous quelle révision du livre de codes il a été fait, et les votes</translation>
    </message>
    <message>
        <source>text, address, language and further metadata of 1 article</source>
        <translation>texte, adresse, langue et autres métadonnées de 1 article</translation>
    </message>
    <message>
        <source>text, address, language and further metadata of {count} articles</source>
        <translation>texte, adresse, langue et autres métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>spaCy takes no file with more than {most} tokens. Choose less, or another format.</source>
        <translation>spaCy n’accepte pas de fichier de plus de {most} jetons. Choisir moins, ou un autre format.</translation>
    </message>
    <message>
        <source>the JSON Schema of a line, in a file beside it</source>
        <translation>le JSON Schema d’une ligne, dans un fichier à côté</translation>
    </message>
    <message>
        <source>where each statement comes from, and under which revision of the codebook it was made</source>
        <translation>d’où vient chaque énoncé, et sous quelle révision du livre de codes il a été fait</translation>
    </message>
    <message>
        <source>further metadata of 1 article</source>
        <translation>d’autres métadonnées de 1 article</translation>
    </message>
    <message>
        <source>further metadata of {count} articles</source>
        <translation>d’autres métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>texts, titles and further details of articles</source>
        <translation>textes, titres et autres informations des articles</translation>
    </message>
    <message>
        <source>1 article that is not done</source>
        <translation>1 article qui n’est pas terminé</translation>
    </message>
    <message>
        <source>{count} articles that are not done</source>
        <translation>{count} articles qui ne sont pas terminés</translation>
    </message>
    <message>
        <source>the work of annotators who are not done, in 1 article that others are done with</source>
        <translation>le travail d’annotateurs qui n’ont pas terminé, dans 1 article que d’autres ont terminé</translation>
    </message>
    <message>
        <source>the work of annotators who are not done, in {count} articles that others are done with</source>
        <translation>le travail d’annotateurs qui n’ont pas terminé, dans {count} articles que d’autres ont terminés</translation>
    </message>
    <message>
        <source>“{text}” is no licence. Name one by its SPDX identifier, such as CC-BY-4.0, or by the address where its terms stand.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une licence. Indiquer son identifiant SPDX, par exemple CC-BY-4.0, ou l’adresse où se trouvent ses conditions.</translation>
    </message>
    <message>
        <source>text, title, outlet, author, day, address, language and metadata of 1 article</source>
        <translation>texte, titre, média, auteur, jour, adresse, langue et métadonnées de 1 article</translation>
    </message>
    <message>
        <source>text, title, outlet, author, day, address, language and metadata of {count} articles</source>
        <translation>texte, titre, média, auteur, jour, adresse, langue et métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>outlet, author, day, address, language and metadata of 1 article</source>
        <translation>média, auteur, jour, adresse, langue et métadonnées de 1 article</translation>
    </message>
    <message>
        <source>outlet, author, day, address, language and metadata of {count} articles</source>
        <translation>média, auteur, jour, adresse, langue et métadonnées de {count} articles</translation>
    </message>
    <message>
        <source>None of these articles has a day, so there are no windows of time.</source>
        <translation>Aucun de ces articles n’a de jour, il n’y a donc pas de fenêtres de temps.</translation>
    </message>
    <message>
        <source>texts and passages: statements are only counted, {count} of them</source>
        <translation>textes et passages&#xa0;: les énoncés sont seulement comptés, au nombre de {count}</translation>
    </message>
    <message>
        <source>Counting the network</source>
        <translation>Comptage du réseau</translation>
    </message>
    <message>
        <source>statements of articles without a day: {count}</source>
        <translation>énoncés d’articles sans jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>“{path}” is there already. Name a new file.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà. Indiquer un nouveau fichier.</translation>
    </message>
    <message>
        <source>that gold waits for a decision, but for statements whose decision has come back</source>
        <translation>que l’or attend une décision, hors les énoncés dont la décision est revenue</translation>
    </message>
    <message>
        <source>that gold waits for a decision</source>
        <translation>que l’or attend une décision</translation>
    </message>
    <message>
        <source>one file: articles without a statement, and that gold waits for a decision there</source>
        <translation>un fichier&#xa0;: les articles sans énoncé, et que l’or y attend une décision</translation>
    </message>
    <message>
        <source>articles without a statement, and that gold waits for a decision there</source>
        <translation>les articles sans énoncé, et que l’or y attend une décision</translation>
    </message>
    <message>
        <source>the votes on stances, as shares</source>
        <translation>les votes sur les positions, en parts</translation>
    </message>
    <message>
        <source>1 control character in a name, a detail or a note</source>
        <translation>1 caractère de contrôle dans un nom, une indication ou une note</translation>
    </message>
    <message>
        <source>“{name}” does not say whether its codes are actors, stances or measures.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas si ses codes sont des acteurs, des positions ou des mesures.</translation>
    </message>
    <message>
        <source>{count} control characters in names, details and notes</source>
        <translation>{count} caractères de contrôle dans des noms, des indications et des notes</translation>
    </message>
    <message>
        <source>where 1 statement comes from</source>
        <translation>d’où vient 1 énoncé</translation>
    </message>
    <message>
        <source>where {count} statements come from</source>
        <translation>d’où viennent {count} énoncés</translation>
    </message>
    <message>
        <source>the votes on 1 statement but for those on its stance</source>
        <translation>les votes sur 1 énoncé, hors ceux sur sa position</translation>
    </message>
    <message>
        <source>the votes on {count} statements but for those on their stances</source>
        <translation>les votes sur {count} énoncés, hors ceux sur leurs positions</translation>
    </message>
    <message>
        <source>that 1 disagreement waits for a decision, in an article of which nothing goes out</source>
        <translation>qu’un désaccord attend une décision, dans un article dont rien ne sort</translation>
    </message>
    <message>
        <source>that {count} disagreements wait for a decision, in articles of which nothing goes out</source>
        <translation>que {count} désaccords attendent une décision, dans des articles dont rien ne sort</translation>
    </message>
    <message>
        <source>with windows of time, the network of the whole time</source>
        <translation>avec des fenêtres de temps, le réseau de tout le temps</translation>
    </message>
    <message>
        <source>GraphML has a file for each window of time, in a folder: name a folder, such as “{folder}”, or choose GEXF, which has all windows in one file.</source>
        <translation>GraphML a un fichier pour chaque fenêtre de temps, dans un dossier&#xa0;: nommez un dossier, tel que «&#xa0;{folder}&#xa0;», ou choisissez GEXF, qui a toutes les fenêtres dans un seul fichier.</translation>
    </message>
    <message>
        <source>in windows of time, statements of articles without a day: {count}</source>
        <translation>dans les fenêtres de temps, des énoncés d’articles sans jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the network of the whole time: without windows, it is written</source>
        <translation>le réseau de tout le temps&#xa0;: sans fenêtres, il est écrit</translation>
    </message>
    <message>
        <source>ties below the threshold: {count}</source>
        <translation>liens sous le seuil&#xa0;: {count}</translation>
    </message>
    <message>
        <source>“{path}” has a header and no units below it.</source>
        <translation>«&#xa0;{path}&#xa0;» a un en-tête et aucune unité en dessous.</translation>
    </message>
    <message>
        <source>“{path}” has no column of an annotator.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a aucune colonne d’un annotateur.</translation>
    </message>
    <message>
        <source>“{path}” has {count} annotators; {most} are the most that are compared.</source>
        <translation>«&#xa0;{path}&#xa0;» a {count} annotateurs&#xa0;; {most} au plus sont comparés.</translation>
    </message>
    <message>
        <source>Column {number} has no name of an annotator.</source>
        <translation>La colonne {number} n’a pas de nom d’annotateur.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”.</source>
        <translation>Deux colonnes s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} names no article.</source>
        <translation>La ligne {line} ne nomme aucun article.</translation>
    </message>
    <message>
        <source>“{cell}” of {annotator} in line {line} is no number.</source>
        <translation>«&#xa0;{cell}&#xa0;» de {annotator}, ligne {line}, n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A scale is for the ordinal level alone.</source>
        <translation>Une échelle n’existe qu’au niveau ordinal.</translation>
    </message>
    <message>
        <source>A scale names each of its categories once.</source>
        <translation>Une échelle nomme chacune de ses catégories une fois.</translation>
    </message>
    <message>
        <source>More than {most} ratings are too many.</source>
        <translation>Plus de {most} classements, c’est trop.</translation>
    </message>
    <message>
        <source>There are {count} different numbers; at the ratio level, {most} are the most. Round them, or take the interval level.</source>
        <translation>Il y a {count} nombres différents&#xa0;; au niveau ratio, {most} au plus sont possibles. Les arrondir, ou prendre le niveau interval.</translation>
    </message>
    <message>
        <source>“{cell}” of {annotator} in line {line} is no number, so that its rank is not known. Name all categories in their order with --scale.</source>
        <translation>«&#xa0;{cell}&#xa0;» de {annotator}, ligne {line}, n’est pas un nombre, son rang n’est donc pas connu. Nommer toutes les catégories dans leur ordre avec --scale.</translation>
    </message>
    <message>
        <source>“{cell}” of {annotator} in line {line} is not on the scale.</source>
        <translation>«&#xa0;{cell}&#xa0;» de {annotator}, ligne {line}, n’est pas sur l’échelle.</translation>
    </message>
    <message>
        <source>Counting in “{title}”</source>
        <translation>Comptage dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{path}” has a header and no marks below it.</source>
        <translation>«&#xa0;{path}&#xa0;» a un en-tête et aucune marque en dessous.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” in “{column}” is not a whole number from 0 on.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est pas un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” in “{column}” is beyond any text.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» dans «&#xa0;{column}&#xa0;» dépasse tout texte.</translation>
    </message>
    <message>
        <source>“{path}” has no column “{name}”; it needs {wanted}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas de colonne «&#xa0;{name}&#xa0;»&#xa0;; il faut {wanted}.</translation>
    </message>
    <message>
        <source>Line {line} names no annotator.</source>
        <translation>La ligne {line} ne nomme aucun annotateur.</translation>
    </message>
    <message>
        <source>More than {most} annotators cannot be compared; is “annotator” the right column?</source>
        <translation>On ne peut comparer plus de {most} annotateurs&#xa0;; «&#xa0;annotator&#xa0;» est-elle la bonne colonne&#xa0;?</translation>
    </message>
    <message>
        <source>More than {most} marks are too many.</source>
        <translation>Plus de {most} marques, c’est trop.</translation>
    </message>
    <message>
        <source>The texts have more than {most} positions together.</source>
        <translation>Les textes ont ensemble plus de {most} positions.</translation>
    </message>
    <message>
        <source>Line {line} gives the text another length than line {first}.</source>
        <translation>La ligne {line} donne au texte une autre longueur que la ligne {first}.</translation>
    </message>
    <message>
        <source>Line {line}: the mark ends at {end}, which is not after its start at {start}.</source>
        <translation>Ligne {line}&#xa0;: la marque finit à {end}, ce qui n’est pas après son début à {start}.</translation>
    </message>
    <message>
        <source>Line {line}: the mark starts at {start}, before the text begins at {begin}.</source>
        <translation>Ligne {line}&#xa0;: la marque commence à {start}, avant que le texte ne commence à {begin}.</translation>
    </message>
    <message>
        <source>Say how long the text is, in positions: --length 12000.</source>
        <translation>Indiquez combien de positions a le texte&#xa0;: --length 12000.</translation>
    </message>
    <message>
        <source>Line {line}: the mark ends at {end}, and the text at {last}.</source>
        <translation>Ligne {line}&#xa0;: la marque finit à {end}, et le texte à {last}.</translation>
    </message>
    <message>
        <source>Line {line} has no “{name}”.</source>
        <translation>La ligne {line} n’a pas de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>it is made of far more parts than such a file needs</source>
        <translation>il est fait de bien plus de parties qu’un tel fichier n’en demande</translation>
    </message>
    <message>
        <source>The history goes into a table (.csv) or into JSON lines (.jsonl), and “{path}” is called neither.</source>
        <translation>L’historique va dans un tableau (.csv) ou dans des lignes JSON (.jsonl), et «&#xa0;{path}&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>Écriture de l’historique</translation>
    </message>
    <message>
        <source>The fields stand in another order: {after}.</source>
        <translation>Les champs sont dans un autre ordre&#xa0;: {after}.</translation>
    </message>
    <message>
        <source>“{name}” stands under “{after}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est placé sous «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” stands at the top.</source>
        <translation>«&#xa0;{name}&#xa0;» est au sommet de l’arbre.</translation>
    </message>
    <message>
        <source>“{name}” is defined otherwise.</source>
        <translation>«&#xa0;{name}&#xa0;» est défini autrement.</translation>
    </message>
    <message>
        <source>“{name}” is defined.</source>
        <translation>«&#xa0;{name}&#xa0;» est défini.</translation>
    </message>
    <message>
        <source>“{name}” is no longer defined.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus défini.</translation>
    </message>
    <message>
        <source>“{name}” is also called {after}.</source>
        <translation>«&#xa0;{name}&#xa0;» s’appelle aussi {after}.</translation>
    </message>
    <message>
        <source>“{name}” has no other names any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a plus d’autres noms.</translation>
    </message>
    <message>
        <source>“{name}” has other examples.</source>
        <translation>«&#xa0;{name}&#xa0;» a d’autres exemples.</translation>
    </message>
    <message>
        <source>“{name}” has other counter-examples.</source>
        <translation>«&#xa0;{name}&#xa0;» a d’autres contre-exemples.</translation>
    </message>
    <message>
        <source>“{name}” has the value {after} instead of {before}.</source>
        <translation>«&#xa0;{name}&#xa0;» a la valeur {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>“{name}” is another kind of actor.</source>
        <translation>«&#xa0;{name}&#xa0;» est un autre genre d’acteur.</translation>
    </message>
    <message>
        <source>“{name}” has the identifier “{after}”.</source>
        <translation>«&#xa0;{name}&#xa0;» a l’identifiant «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is split into {after}.</source>
        <translation>«&#xa0;{name}&#xa0;» est divisé en {after}.</translation>
    </message>
    <message>
        <source>“{name}” is no longer split.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus divisé.</translation>
    </message>
    <message>
        <source>“{name}” stands at another place among its neighbours.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé de place parmi ses voisins.</translation>
    </message>
    <message>
        <source>The field “{name}” is another.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» est modifié.</translation>
    </message>
    <message>
        <source>The actor “{name}” is new.</source>
        <translation>L’acteur «&#xa0;{name}&#xa0;» est nouveau.</translation>
    </message>
    <message>
        <source>The stance “{name}” is new.</source>
        <translation>La position «&#xa0;{name}&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>The measure “{name}” is new.</source>
        <translation>La mesure «&#xa0;{name}&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>{user} on {host}, {program}, since {since}</source>
        <translation>{user} sur {host}, {program}, depuis {since}</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere: {holder}. Nothing was changed; close it there, or try again later.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ailleurs&#xa0;: {holder}. Rien n’a été modifié&#x202f;; le fermer là-bas, ou réessayer plus tard.</translation>
    </message>
    <message>
        <source>A span from {start} to {end} does not fit a text of {length} characters.</source>
        <translation>Un passage de {start} à {end} ne tient pas dans un texte de {length} caractères.</translation>
    </message>
    <message>
        <source>{count} questions are open. Nothing was changed; answer them first.</source>
        <translation>Questions en suspens&#xa0;: {count}. Rien n’a été modifié&#x202f;; il faut d’abord y répondre.</translation>
    </message>
    <message>
        <source>“{written}” is no length of time. Write a number and a letter, such as 30d, 2w, 3m or 1y.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas une durée. Écrire un nombre et une lettre, comme 30d, 2w, 3m ou 1y.</translation>
    </message>
    <message>
        <source>This makes more than {most} windows. Take longer ones.</source>
        <translation>Cela fait plus de {most} fenêtres. En choisir de plus longues.</translation>
    </message>
    <message>
        <source>“{step}” stays as it is. {reason} The next time, another step is taken.</source>
        <translation>«&#xa0;{step}&#xa0;» reste tel quel. {reason} La prochaine fois, ce sera une autre étape.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>There is no annotator called “{name}”.</source>
        <translation>Personne n’annote ici sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>signalé pour relecture</translation>
    </message>
    <message>
        <source>complete or draft</source>
        <translation>complet ou brouillon</translation>
    </message>
    <message>
        <source>revision of the codebook</source>
        <translation>révision du livre de codes</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>d’où il vient</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>kind of entry</source>
        <translation>genre d’entrée</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>stands under</source>
        <translation>est sous</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>counter-examples</source>
        <translation>contre-exemples</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <translation>genre d’acteur</translation>
    </message>
    <message>
        <source>place on the scale</source>
        <translation>place sur l’échelle</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>hors d’usage</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>split into</source>
        <translation>scindé en</translation>
    </message>
    <message>
        <source>name of the codebook</source>
        <translation>nom du livre de codes</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>kind of layer</source>
        <translation>genre de couche</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>où il en est</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>searches for</source>
        <translation>cherche</translation>
    </message>
    <message>
        <source>one of two</source>
        <translation>l’un des deux</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>how it was decided</source>
        <translation>comment c’est décidé</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>into</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>where the actor stands</source>
        <translation>où est l’acteur</translation>
    </message>
    <message>
        <source>where the stance shows</source>
        <translation>où se voit la position</translation>
    </message>
    <message>
        <source>where the measure stands</source>
        <translation>où est la mesure</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>inadvertance</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>texte ambigu</translation>
    </message>
    <message>
        <source>gap in the guidelines</source>
        <translation>lacune des consignes</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>unanime</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>by an adjudicator</source>
        <translation>par une décision</translation>
    </message>
    <message>
        <source>one annotator alone</source>
        <translation>un seul annotateur</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>suggestions of a program</source>
        <translation>suggestions d’un programme</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>one version, as it is</source>
        <translation>une version, telle quelle</translation>
    </message>
    <message>
        <source>parts of several versions</source>
        <translation>des parties de plusieurs versions</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>réécrit</translation>
    </message>
    <message>
        <source>all versions are wrong</source>
        <translation>toutes les versions sont fausses</translation>
    </message>
    <message>
        <source>no statement here</source>
        <translation>pas d’énoncé ici</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>article “{title}”</source>
        <translation>article «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>who is to read “{title}”</source>
        <translation>qui doit lire «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>decision in “{title}”</source>
        <translation>décision dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>statement of {who} in “{title}”: “{quote}”</source>
        <translation>énoncé de {who} dans «&#xa0;{title}&#xa0;»&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>annotator “{name}”</source>
        <translation>annotateur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>layer of {name}</source>
        <translation>couche de {name}</translation>
    </message>
    <message>
        <source>saved search “{name}”</source>
        <translation>recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>two entries that are alike</source>
        <translation>deux entrées qui se ressemblent</translation>
    </message>
    <message>
        <source>entry “{name}” that was merged</source>
        <translation>entrée «&#xa0;{name}&#xa0;» qui a été fusionnée</translation>
    </message>
    <message>
        <source>where {who} stands with “{title}”</source>
        <translation>où en est {who} avec «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>codebook entry “{name}”</source>
        <translation>entrée «&#xa0;{name}&#xa0;» du livre de codes</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The release before is of {earlier}, and {day} is a day before that.</source>
        <translation>La publication précédente est du {earlier}, et le {day} est un jour d’avant.</translation>
    </message>
    <message>
        <source>No gold is in what was chosen, so there is nothing to release. Choose more.</source>
        <translation>Il n’y a pas d’or dans ce qui a été choisi, donc rien à publier. Choisir davantage.</translation>
    </message>
    <message>
        <source>Its manifest is not the one that was written.</source>
        <translation>Son manifeste n’est pas celui qui a été écrit.</translation>
    </message>
    <message>
        <source>The release before this one, in “{path}”, is not whole. {reason} Put it right, or name the folder of a whole copy.</source>
        <translation>La publication précédente, dans «&#xa0;{path}&#xa0;», n’est pas intacte. {reason} La rétablir, ou nommer le dossier d’une copie intacte.</translation>
    </message>
    <message>
        <source>Its manifest does not say how it was made.</source>
        <translation>Son manifeste ne dit pas comment elle a été faite.</translation>
    </message>
    <message>
        <source>What the project knows of its release {version} cannot be read. Name the folder of the release before this one.</source>
        <translation>Ce que le projet sait de sa publication {version} ne peut être lu. Nommer le dossier de la publication précédente.</translation>
    </message>
    <message>
        <source>Its splits cannot be read.</source>
        <translation>Ses parties ne peuvent être lues.</translation>
    </message>
    <message>
        <source>“{path}” holds a release of that version, and what would be written is another one. Choose a new folder.</source>
        <translation>«&#xa0;{path}&#xa0;» contient une publication de cette version, et ce qui serait écrit en est une autre. Choisir un nouveau dossier.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Nothing has changed since {version} of {day} was released: this is the same, byte for byte.</source>
        <translation>Rien n’a changé depuis la publication de {version} du {day}&#xa0;: c’est la même, octet pour octet.</translation>
    </message>
    <message>
        <source>The release before this one is {name} {version} of {day}. Its folder is gone, so that nobody can tell what has changed since; its splits are known.</source>
        <translation>La publication précédente est {name} {version} du {day}. Son dossier a disparu, si bien que nul ne peut dire ce qui a changé depuis&#xa0;; ses parties sont connues.</translation>
    </message>
    <message>
        <source>The release before this one is {name} {version} of {day}, in “{path}”.</source>
        <translation>La publication précédente est {name} {version} du {day}, dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Splits are drawn anew, as another seed or other shares are asked for: articles may leave the split that they had in {version}. Name that release to keep them.</source>
        <translation>Les parties sont tirées à neuf, car une autre graine ou d’autres proportions sont demandées&#xa0;: des articles peuvent quitter la partie qu’ils avaient dans {version}. Nommer cette publication les garde.</translation>
    </message>
    <message>
        <source>No article falls into {split} or {other}, so that there is no file of either.</source>
        <translation>Aucun article ne tombe dans {split} ni dans {other}, si bien qu’il n’y a de fichier ni de l’un ni de l’autre.</translation>
    </message>
    <message>
        <source>No article in {split} has a statement with one of these, nor with {count} others: {labels}.</source>
        <translation>Aucun article de {split} n’a d’énoncé avec l’un de ceux-ci, ni avec {count} autres&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>No article in {split} has a statement with {labels}.</source>
        <translation>Aucun article de {split} n’a d’énoncé avec {labels}.</translation>
    </message>
    <message>
        <source>No article falls into {split}, so that there is no file of it.</source>
        <translation>Aucun article ne tombe dans {split}, si bien qu’il n’y en a pas de fichier.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {problem} It was not changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: {problem} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Reconstruction de l’index de recherche</translation>
    </message>
    <message>
        <source>“{name}” is open here. Close it first.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ici. Le fermer d’abord.</translation>
    </message>
    <message>
        <source>Trying the desk…</source>
        <translation>Essai du bureau…</translation>
    </message>
    <message>
        <source>The backup of {day} holds {count} of {total} that may be altered, to compare with: “{name}”.</source>
        <translation>La sauvegarde du {day} contient {count} sur {total} qui sont peut-être altérés, pour comparer&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The backup of {day} holds {count} of {total} that are lost: “{name}”.</source>
        <translation>La sauvegarde du {day} contient {count} sur {total} qui sont perdus&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Looking into the backups</source>
        <translation>Regarde dans les sauvegardes</translation>
    </message>
    <message>
        <source>In no backup: {count} of {total} that are lost.</source>
        <translation>Dans aucune sauvegarde&#xa0;: {count} sur {total} qui sont perdus.</translation>
    </message>
    <message>
        <source>“{name}” holds something that Glossator does not put there ({what}): it is damaged, or made by somebody else. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>«&#xa0;{name}&#xa0;» contient quelque chose qui n’est pas de Glossator ({what})&#xa0;: le fichier est abîmé, ou fait par quelqu’un d’autre. Il n’a pas été modifié&#xa0;; le garder, et ouvrir une sauvegarde ou lui appliquer «&#xa0;glossator check --repair&#xa0;».</translation>
    </message>
    <message>
        <source>The tables of “{name}” are not all there, or not by its own account. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>Les tables de «&#xa0;{name}&#xa0;» ne sont pas toutes là, ou pas selon ce qu’il en dit. Il n’a pas été modifié&#xa0;; le garder, et ouvrir une sauvegarde ou lui appliquer «&#xa0;glossator check --repair&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere: {holder}. Nothing was changed; close it there, or, if it is not open there any more, move “{lock}” away first.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ailleurs&#xa0;: {holder}. Rien n’a été changé&#xa0;; fermez-le là-bas ou, s’il n’y est plus ouvert, déplacez d’abord «&#xa0;{lock}&#xa0;».</translation>
    </message>
    <message>
        <source>A copy of this project would be damaged, and none was kept: run “glossator check” on the project, and keep the copies that were made before.</source>
        <translation>Une copie de ce projet serait abîmée, et aucune n’a été gardée&#xa0;: lancer «&#xa0;glossator check&#xa0;» sur le projet, et garder les copies faites avant.</translation>
    </message>
    <message>
        <source>There are more problems of this kind.</source>
        <translation>Il y a d’autres problèmes de ce genre.</translation>
    </message>
    <message>
        <source>Checking the structure of the file</source>
        <translation>Vérification de la structure du fichier</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Vérification des tables</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>Vérification des renvois</translation>
    </message>
    <message>
        <source>Checking texts</source>
        <translation>Vérification des textes</translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Vérification des citations</translation>
    </message>
    <message>
        <source>Checking statements</source>
        <translation>Vérification des énoncés</translation>
    </message>
    <message>
        <source>Checking what is stored as lists</source>
        <translation>Vérification de ce qui est enregistré en listes</translation>
    </message>
    <message>
        <source>Checking the codebook</source>
        <translation>Vérification du livre de codes</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Vérification de l’index de recherche</translation>
    </message>
    <message>
        <source>Checking verdicts</source>
        <translation>Vérification des décisions</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Checking what the journal leads to</source>
        <translation>Vérification de ce à quoi mène le journal</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a missing row of {parent}.</source>
        <translation>La ligne {row} de {table} renvoie à une ligne absente de {parent}.</translation>
    </message>
    <message>
        <source>The tables are those of another version of Glossator.</source>
        <translation>Les tables sont celles d’une autre version de Glossator.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read ({reason}).</source>
        <translation>Une partie du fichier ne peut être lue ({reason}).</translation>
    </message>
    <message>
        <source>A part of the file makes no sense ({reason}).</source>
        <translation>Une partie du fichier n’a pas de sens ({reason}).</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: {line}.</source>
        <translation>La structure du fichier est abîmée&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>In “{title}”, statement {uid}: the {role} at {start}–{end} has another quote.</source>
        <translation>Dans «&#xa0;{title}&#xa0;», énoncé {uid}&#xa0;: {role} à {start}–{end} a une autre citation.</translation>
    </message>
    <message>
        <source>Statement {uid} is called complete and is not.</source>
        <translation>L’énoncé {uid} est dit complet et ne l’est pas.</translation>
    </message>
    <message>
        <source>Statement {uid} is called a draft and is not.</source>
        <translation>L’énoncé {uid} est dit brouillon et ne l’est pas.</translation>
    </message>
    <message>
        <source>Statement {uid} has as its {part} an entry of another kind.</source>
        <translation>L’énoncé {uid} a pour {part} une entrée d’un autre genre.</translation>
    </message>
    <message>
        <source>All texts are as they were imported: {count}.</source>
        <translation>Tous les textes sont tels qu’ils ont été importés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>All quotes stand in their texts: {count}.</source>
        <translation>Toutes les citations sont dans leurs textes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>All statements are whole: {count}.</source>
        <translation>Tous les énoncés sont entiers&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The codebook is whole; its entries: {count}.</source>
        <translation>Le livre de codes est entier&#xa0;; ses entrées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>All verdicts are whole: {count}.</source>
        <translation>Toutes les décisions sont entières&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The journal leads to what is there; its steps: {count}.</source>
        <translation>Le journal mène à ce qui est là&#xa0;; ses étapes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not in canonical form.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» n’est pas sous forme canonique.</translation>
    </message>
    <message>
        <source>An index does not fit its rows: {line}. Rows are found by it, and none is lost.</source>
        <translation>Un index ne correspond pas à ses lignes&#xa0;: {line}. Il ne sert qu’à les trouver&#xa0;; aucune n’est perdue.</translation>
    </message>
    <message>
        <source>What near-duplicates are found by is wrong for {count} of the texts. The texts are safe.</source>
        <translation>Ce qui sert à trouver les textes proches est faux pour certains textes ({count}). Les textes sont saufs.</translation>
    </message>
    <message>
        <source>The next row of {table} would get a number that was given before ({number}).</source>
        <translation>La prochaine ligne de {table} recevrait un numéro déjà donné ({number}).</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the texts. Texts and statements are safe.</source>
        <translation>L’index de recherche ne contient pas les mots des textes. Textes et énoncés sont saufs.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It was not changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé. Il n’a pas été changé.</translation>
    </message>
    <message>
        <source>The beginning of “{name}” is damaged; its passphrase is right. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>Le début de «&#xa0;{name}&#xa0;» est abîmé&#xa0;; la phrase secrète est la bonne. Le fichier n’a pas été modifié&#xa0;; le garder, et ouvrir une sauvegarde ou lui appliquer «&#xa0;glossator check --repair&#xa0;».</translation>
    </message>
    <message>
        <source>Glossator was installed without encryption, which this project needs. Install “glossator[encryption]”.</source>
        <translation>Glossator est installé sans le chiffrement dont ce projet a besoin. Installer «&#xa0;glossator[encryption]&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” holds far more than its size; it may be damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» contient bien plus que ne le permet sa taille&#xa0;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Step {seq} of the journal holds no change.</source>
        <translation>L’étape {seq} du journal ne contient aucun changement.</translation>
    </message>
    <message>
        <source>The journal names a table that is none of Glossator&apos;s ({name}).</source>
        <translation>Le journal nomme une table qui n’est pas de Glossator ({name}).</translation>
    </message>
    <message>
        <source>The journal&apos;s images of row {row} of {table} do not follow each other.</source>
        <translation>Les images du journal de la ligne {row} de {table} ne se suivent pas.</translation>
    </message>
    <message>
        <source>Row {row} of {table} was removed outside Glossator.</source>
        <translation>La ligne {row} de {table} a été supprimée hors de Glossator.</translation>
    </message>
    <message>
        <source>Row {row} of {table} was added outside Glossator.</source>
        <translation>La ligne {row} de {table} a été ajoutée hors de Glossator.</translation>
    </message>
    <message>
        <source>Row {row} of {table} was changed outside Glossator.</source>
        <translation>La ligne {row} de {table} a été modifiée hors de Glossator.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>Cette phrase secrète n’ouvre pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, or is not a Glossator project. Its passphrase is needed.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré, ou n’est pas un projet Glossator. Sa phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters: several words are easy to keep in mind.</source>
        <translation>Une phrase secrète a au moins {count} signes&#xa0;: plusieurs mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>“{log}” beside the project names another file. Nothing was opened; move it away.</source>
        <translation>«&#xa0;{log}&#xa0;» à côté du projet nomme un autre fichier. Rien n’a été ouvert&#xa0;; le déplacer.</translation>
    </message>
    <message>
        <source>The log beside “{name}” is damaged, and holds work that is not in the file yet. Nothing was changed; keep both, and run “glossator check --repair” on the project.</source>
        <translation>Le journal d’écriture à côté de «&#xa0;{name}&#xa0;» est abîmé, et contient du travail qui n’est pas encore dans le fichier. Rien n’a été modifié&#xa0;; garder les deux, et appliquer «&#xa0;glossator check --repair&#xa0;» au projet.</translation>
    </message>
    <message>
        <source>“{log}” beside the project is no file of its own. Nothing was opened; move it away.</source>
        <translation>«&#xa0;{log}&#xa0;» à côté du projet n’est pas un fichier propre. Rien n’a été ouvert&#xa0;; le déplacer.</translation>
    </message>
    <message>
        <source>“{name}” is passed over: {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» est ignoré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is being written just now. Try again in a moment.</source>
        <translation>«&#xa0;{name}&#xa0;» est en cours d’écriture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“{name}” is open here.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ici.</translation>
    </message>
    <message>
        <source>“{name}” was renamed, replaced or deleted while it was open. Nothing of this step was saved; the desk keeps all earlier work under the new name or in a copy beside it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été renommé, remplacé ou supprimé pendant qu’il était ouvert. Rien de cette étape n’a été enregistré&#xa0;; tout le travail antérieur est gardé sous le nouveau nom ou dans une copie à côté.</translation>
    </message>
    <message>
        <source>the splits of the release of {name}</source>
        <translation>les parties de la publication du {name}</translation>
    </message>
    <message>
        <source>the terms of the release of {name}</source>
        <translation>les conditions de la publication du {name}</translation>
    </message>
    <message>
        <source>one bit of the text had turned, and is as it was</source>
        <translation>un bit du texte avait basculé, et il est comme avant</translation>
    </message>
    <message>
        <source>its text is not the one that was imported, and is kept as it reads now</source>
        <translation>le texte n’est pas celui qui a été importé, et reste tel qu’il se lit maintenant</translation>
    </message>
    <message>
        <source>was damaged, and is again as the journal tells</source>
        <translation>était abîmé, et est de nouveau comme le dit le journal</translation>
    </message>
    <message>
        <source>was lost, and is as the journal tells; later changes may be missing</source>
        <translation>était perdu, et est comme le dit le journal&#xa0;; des changements ultérieurs manquent peut-être</translation>
    </message>
    <message>
        <source>Later rows of {table} may be lost: nothing tells of them</source>
        <translation>Des lignes ultérieures de {table} sont peut-être perdues&#xa0;: rien n’en parle</translation>
    </message>
    <message>
        <source>nothing can be read of it; it may have been deleted before</source>
        <translation>rien ne peut en être lu&#xa0;; c’était peut-être déjà supprimé</translation>
    </message>
    <message>
        <source>is there, but the journal no longer tells of it</source>
        <translation>est là, mais le journal n’en parle plus</translation>
    </message>
    <message>
        <source>may have been altered: the journal tells otherwise</source>
        <translation>a peut-être été altéré&#xa0;: le journal dit autre chose</translation>
    </message>
    <message>
        <source>Reading what is left of the file</source>
        <translation>Lecture de ce qui reste du fichier</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}”. Keep it, and open a backup.</source>
        <translation>Rien ne peut être lu de «&#xa0;{name}&#xa0;». Le garder, et ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>What can be read of “{name}” makes no project: {problem} Keep it, and open a backup.</source>
        <translation>Ce qui peut être lu de «&#xa0;{name}&#xa0;» ne fait pas un projet&#xa0;: {problem} Le garder, et ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>Putting together what was read</source>
        <translation>Assemblage de ce qui a été lu</translation>
    </message>
    <message>
        <source>save what could be read of a damaged file</source>
        <translation>sauver ce qui a pu être lu d’un fichier abîmé</translation>
    </message>
    <message>
        <source>a step of which the journal has lost all but the changes</source>
        <translation>une étape dont le journal n’a gardé que les changements</translation>
    </message>
    <message>
        <source>Row {number} of {table}</source>
        <translation>Ligne {number} de {table}</translation>
    </message>
    <message>
        <source>Statement {uid} in “{title}” (“{quote}”)</source>
        <translation>Énoncé {uid} dans «&#xa0;{title}&#xa0;» («&#xa0;{quote}&#xa0;»)</translation>
    </message>
    <message>
        <source>{thing}: {what}</source>
        <translation>{thing}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The search index misses articles ({missing}), or holds some that are gone ({orphans}). Texts and statements are safe.</source>
        <translation>Il manque des articles à l’index de recherche ({missing}), ou il en contient qui n’existent plus ({orphans}). Textes et énoncés sont saufs.</translation>
    </message>
    <message>
        <source>Page {number} of the file: one bit had turned, and is as it was</source>
        <translation>Page {number} du fichier&#xa0;: un bit avait basculé, et elle est comme elle était</translation>
    </message>
    <message>
        <source>Trying to turn bits back</source>
        <translation>Recherche de bits qui ont basculé</translation>
    </message>
    <message>
        <source>Statement {uid}</source>
        <translation>Énoncé {uid}</translation>
    </message>
    <message>
        <source>Statement number {number} (“{quote}”)</source>
        <translation>Énoncé numéro {number} («&#xa0;{quote}&#xa0;»)</translation>
    </message>
    <message>
        <source>A passage of a statement, number {number}</source>
        <translation>Un passage d’un énoncé, numéro {number}</translation>
    </message>
    <message>
        <source>Article “{title}”</source>
        <translation>Article «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} in the codebook</source>
        <translation>{name} dans le livre de codes</translation>
    </message>
    <message>
        <source>Annotator {name}</source>
        <translation>Annotateur {name}</translation>
    </message>
    <message>
        <source>A layer of {name}</source>
        <translation>Une couche de {name}</translation>
    </message>
    <message>
        <source>The state of “{title}”</source>
        <translation>L’état de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>A verdict on “{title}”</source>
        <translation>Une décision sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>is lost: the new file has another name and no extra fields</source>
        <translation>est perdu&#xa0;: le nouveau fichier a un autre nom et aucun champ supplémentaire</translation>
    </message>
    <message>
        <source>is left out: its text is lost</source>
        <translation>est laissé de côté&#xa0;: le texte est perdu</translation>
    </message>
    <message>
        <source>is a draft now: not all of it could be read</source>
        <translation>est maintenant un brouillon&#xa0;: tout n’a pas pu en être lu</translation>
    </message>
    <message>
        <source>is left out: it cannot stand beside the others</source>
        <translation>est laissé de côté&#xa0;: ne peut être à côté du reste</translation>
    </message>
    <message>
        <source>is complete now: it was called a draft</source>
        <translation>est maintenant complet&#xa0;: il était dit brouillon</translation>
    </message>
    <message>
        <source>a quote no longer stands in the text and is left out: “{quote}”</source>
        <translation>une citation n’est plus dans le texte et est laissée de côté&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>a quote was found at another place: “{quote}”</source>
        <translation>une citation a été trouvée à un autre endroit&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>A row of {table} cannot be read</source>
        <translation>Une ligne de {table} ne peut être lue</translation>
    </message>
    <message>
        <source>Step {seq} of the journal is missing.</source>
        <translation>L’étape {seq} du journal manque.</translation>
    </message>
    <message>
        <source>What the project says of itself, of who it was handed out to and of its releases is not as it was written.</source>
        <translation>Ce que le projet dit de lui-même, de sa remise et de ses publications n’est pas tel que cela a été écrit.</translation>
    </message>
    <message>
        <source>The changes of step {seq} of the journal are not all its own.</source>
        <translation>Les changements de l’étape {seq} du journal ne sont pas tous les siens.</translation>
    </message>
    <message>
        <source>Version {uid} is called known and is not, or the reverse.</source>
        <translation>La version {uid} est dite connue et ne l’est pas, ou l’inverse.</translation>
    </message>
    <message>
        <source>Step {seq} of the journal is not as it was written.</source>
        <translation>L’étape {seq} du journal n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Somebody has taken this project over: {holder}. Nothing was changed; close it, and open it again to see what has become of it.</source>
        <translation>Quelqu’un a repris ce projet&#xa0;: {holder}. Rien n’a été modifié&#xa0;; fermez-le et rouvrez-le pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>The file that says who works in this project is gone. Nothing was changed; close the project and open it again.</source>
        <translation>Le fichier qui dit qui travaille dans ce projet a disparu. Rien n’a été modifié&#xa0;; fermez le projet et rouvrez-le.</translation>
    </message>
    <message>
        <source>Another program is writing to this project, which is open elsewhere: {holder}. Nothing was changed; try again when it has finished.</source>
        <translation>Un autre programme écrit dans ce projet, qui est ouvert ailleurs&#xa0;: {holder}. Rien n’a été modifié&#xa0;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>This project is open for looking only. Nothing was changed.</source>
        <translation>Ce projet est ouvert en consultation seulement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This project is damaged: {what}. It was not changed; keep it, and open a backup.</source>
        <translation>Ce projet est abîmé&#xa0;: {what}. Il n’a pas été modifié&#x202f;; le garder, et ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>“{log}” beside “{name}” was left there by another file of that name, and would damage it. Nothing was changed; move “{log}” away to open the project without it.</source>
        <translation>«&#xa0;{log}&#xa0;» à côté de «&#xa0;{name}&#xa0;» a été laissé par un autre fichier de ce nom et l’endommagerait. Rien n’a été changé&#xa0;; déplacez «&#xa0;{log}&#xa0;» pour ouvrir le projet sans lui.</translation>
    </message>
    <message>
        <source>“{name}” and “{log}” beside it do not fit together, and neither is whole without the other. Nothing was changed; wait until the folder is up to date, or open a backup.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{log}&#xa0;» à côté ne vont pas ensemble, et aucun n’est entier sans l’autre. Rien n’a été modifié&#xa0;; attendre que le dossier soit à jour, ou ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>work that is not shown until you are done with the article</source>
        <translation>travail qui n’est pas montré avant que l’article soit terminé</translation>
    </message>
    <message>
        <source>This project file is damaged. It was not changed; keep it, and open a backup or run “glossator check --repair” on it.</source>
        <translation>Ce fichier de projet est abîmé. Il n’a pas été modifié&#xa0;; le garder, et ouvrir une sauvegarde ou lui appliquer «&#xa0;glossator check --repair&#xa0;».</translation>
    </message>
    <message>
        <source>What verdict {uid} made does not stand in gold, or on another article.</source>
        <translation>Ce que la décision {uid} a produit n’est pas dans la référence, ou est dans un autre article.</translation>
    </message>
    <message>
        <source>Gold statement {uid} was made by more than one verdict.</source>
        <translation>L’énoncé de référence {uid} vient de plus d’une décision.</translation>
    </message>
    <message>
        <source>There is more than one gold layer.</source>
        <translation>Il y a plus d’une couche de référence.</translation>
    </message>
    <message>
        <source>Verdict {uid} is about a layer that is not there.</source>
        <translation>La décision {uid} porte sur une couche qui n’existe pas.</translation>
    </message>
    <message>
        <source>Gold statement {uid} is a draft.</source>
        <translation>L’énoncé de référence {uid} est un brouillon.</translation>
    </message>
    <message>
        <source>Gold statement {uid} does not say from what it was made.</source>
        <translation>L’énoncé de référence {uid} ne dit pas de quoi il a été fait.</translation>
    </message>
    <message>
        <source>Verdict {uid} ({kind}) has no gold statement.</source>
        <translation>La décision {uid} ({kind}) n’a pas d’énoncé de référence.</translation>
    </message>
    <message>
        <source>Verdict {uid} ({kind}) has a gold statement.</source>
        <translation>La décision {uid} ({kind}) a un énoncé de référence.</translation>
    </message>
    <message>
        <source>Gold statement {uid} says that it is {told}; its verdict is {how}.</source>
        <translation>L’énoncé de référence {uid} se dit {told}&#xa0;; sa décision est {how}.</translation>
    </message>
    <message>
        <source>Gold statement {uid} names another verdict than its own.</source>
        <translation>L’énoncé de référence {uid} nomme une autre décision que la sienne.</translation>
    </message>
    <message>
        <source>“{name}” was written over by another program while it was open. Nothing of this step was saved, and what stands there now was not touched; earlier work is in its backups.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrasé par un autre programme pendant qu’il était ouvert. Rien de cette étape n’a été enregistré, et ce qui s’y trouve maintenant n’a pas été touché&#x202f;; le travail antérieur est dans ses sauvegardes.</translation>
    </message>
    <message>
        <source>This layer is no longer in the project. Choose another one.</source>
        <translation>Cette couche n’est plus dans le projet. En choisir une autre.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 0 on.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>“{name}” is no annotator: adjudication makes it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un annotateur&#xa0;: ce sont les décisions qui le font.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>There is no layer “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de couche «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no gold yet. Adjudicate first.</source>
        <translation>Il n’y a pas encore d’or. Décidez d’abord.</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>Il n’y a pas de recherche enregistrée nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>the metadata of “{name}”</source>
        <translation>les métadonnées de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the state of an article</source>
        <translation>l’état d’un article</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Cet article n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is open here. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ici. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere. Close it there, or choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ailleurs. L’y fermer, ou choisir un autre nom.</translation>
    </message>
    <message>
        <source>the project’s own row is missing</source>
        <translation>la ligne du projet lui-même manque</translation>
    </message>
    <message>
        <source>{where} cannot be read</source>
        <translation>illisible&#xa0;: {where}</translation>
    </message>
    <message>
        <source>the kind of field “{name}”</source>
        <translation>le genre du champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the kind of “{name}”</source>
        <translation>le genre de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the aliases of “{name}”</source>
        <translation>les alias de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the examples of “{name}”</source>
        <translation>les exemples de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the counter-examples of “{name}”</source>
        <translation>les contre-exemples de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the list of extra fields</source>
        <translation>la liste des champs supplémentaires</translation>
    </message>
    <message>
        <source>the kind of actor “{name}”</source>
        <translation>le genre de l’acteur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>This project was written by an older version of Glossator and cannot be brought up to date where it is read-only. Copy it to a writable place and open the copy.</source>
        <translation>Ce projet a été écrit par une version plus ancienne de Glossator et ne peut être mis à jour là où il est en lecture seule. Le copier à un endroit où l’on peut écrire et ouvrir la copie.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project. It was not changed; choose a file that ends in .glossator.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un projet Glossator. Il n’a pas été modifié&#x202f;; choisir un fichier qui finit par .glossator.</translation>
    </message>
    <message>
        <source>“{name}” is cut short or damaged: part of the file is missing. It was not changed; keep it, and open a backup.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué ou endommagé&#xa0;: une partie du fichier manque. Il n’a pas été modifié&#x202f;; le garder, et ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>There is no project “{path}”.</source>
        <translation>Il n’y a pas de projet «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation>Ce projet est ouvert en lecture seule. Rien n’a été modifié&#x202f;; rendre le fichier et son dossier modifiables, ou travailler sur une copie.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name, or open it instead.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Choisir un autre nom, ou plutôt l’ouvrir.</translation>
    </message>
    <message>
        <source>“{log}” was left there by another project. Choose another name, or move it away.</source>
        <translation>«&#xa0;{log}&#xa0;» a été laissé là par un autre projet. Choisir un autre nom, ou le déplacer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written here: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être écrit ici&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a database: {reason}. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme base de données&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” is cut short: part of the file is missing. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué&#xa0;: une partie du fichier manque. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” lacks the table “{table}” with {columns}.</source>
        <translation>Il manque à «&#xa0;{name}&#xa0;» la table «&#xa0;{table}&#xa0;» avec {columns}.</translation>
    </message>
    <message>
        <source>an image in the journal</source>
        <translation>une image du journal</translation>
    </message>
    <message>
        <source>what step {name} of the journal is</source>
        <translation>la nature de l’étape {name} du journal</translation>
    </message>
    <message>
        <source>the standing of step {name} of the journal</source>
        <translation>le statut de l’étape {name} du journal</translation>
    </message>
    <message>
        <source>a table of the journal</source>
        <translation>une table du journal</translation>
    </message>
    <message>
        <source>the name of step {name} of the journal</source>
        <translation>le nom de l’étape {name} du journal</translation>
    </message>
    <message>
        <source>an image of {name} in the journal</source>
        <translation>une image de {name} dans le journal</translation>
    </message>
    <message>
        <source>the kind of {name}’s layer</source>
        <translation>le genre de la couche de {name}</translation>
    </message>
    <message>
        <source>the journal names columns that {table} does not have</source>
        <translation>le journal nomme des colonnes que {table} n’a pas</translation>
    </message>
    <message>
        <source>an image in the journal names no {column}</source>
        <translation>une image du journal ne nomme pas de colonne {column}</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Glossator. It is unchanged; install the newer version to open it.</source>
        <translation>Ce projet a été écrit par une version plus récente de Glossator. Il est inchangé&#x202f;; installer cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This statement is no longer in the project.</source>
        <translation>Cet énoncé n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>the role of a span</source>
        <translation>le rôle d’un passage</translation>
    </message>
    <message>
        <source>the answers to extra fields of a statement</source>
        <translation>les réponses d’un énoncé aux champs supplémentaires</translation>
    </message>
    <message>
        <source>the split of “{name}”</source>
        <translation>la division de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The codebook has no revision {number}.</source>
        <translation>Le livre de codes n’a pas de révision {number}.</translation>
    </message>
    <message>
        <source>an image of the codebook</source>
        <translation>une image du livre de codes</translation>
    </message>
    <message>
        <source>“{name}” holds far more than its size; it may be damaged. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» contient bien plus que sa taille ne le permet&#xa0;; il est peut-être endommagé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>la recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>What was read cannot be kept until it is stored: {reason}. Nothing was imported.</source>
        <translation>Ce qui a été lu ne peut pas être gardé jusqu’à son enregistrement&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>where a statement comes from</source>
        <translation>l’origine d’un énoncé</translation>
    </message>
    <message>
        <source>the voice of a statement</source>
        <translation>la voix d’un énoncé</translation>
    </message>
    <message>
        <source>{where} is “{stored}”</source>
        <translation>{where}&#xa0;: «&#xa0;{stored}&#xa0;»</translation>
    </message>
    <message>
        <source>This would leave something that is still in use without what it stands on. Nothing was changed.</source>
        <translation>Une chose encore utilisée y perdrait ce sur quoi elle repose. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The same name or text is already in this project. Nothing was changed.</source>
        <translation>Le même nom ou texte est déjà dans ce projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was written and all earlier work is safe; free some space and try again.</source>
        <translation>Le disque est plein. Rien de cette étape n’a été écrit et tout le travail antérieur est en sûreté&#x202f;; libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>a statement that is called complete lacks a part</source>
        <translation>il manque un élément à un énoncé donné pour complet</translation>
    </message>
    <message>
        <source>writing articles</source>
        <translation>écriture des articles</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{path}” is open here. Close it first, or choose a copy.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert ici. Le fermer d’abord, ou choisir une copie.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un projet de Glossator.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Glossator. Nothing was changed; install the newer version to bring it in.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par une version plus récente de Glossator. Rien n’a été modifié&#xa0;; installer la version plus récente pour le faire entrer.</translation>
    </message>
    <message>
        <source>the text of an article is missing</source>
        <translation>le texte d’un article manque</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>a part of it makes no sense</source>
        <translation>une partie n’a pas de sens</translation>
    </message>
    <message>
        <source>the text of an article is not the one that was imported</source>
        <translation>le texte d’un article n’est pas celui qui a été importé</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>a row points to one that is missing</source>
        <translation>une ligne renvoie à une autre qui manque</translation>
    </message>
    <message>
        <source>a statement names an entry that is missing or of another kind</source>
        <translation>un énoncé nomme une entrée qui manque ou qui est d’une autre sorte</translation>
    </message>
    <message>
        <source>--{option} goes with {what}.</source>
        <translation>--{option} va avec {what}.</translation>
    </message>
    <message>
        <source>articles that are nearly the same as others of several splits: {count}, with {statements} statements</source>
        <translation>les articles presque identiques à d’autres de plusieurs parties&#xa0;: {count}, avec {statements} énoncés</translation>
    </message>
    <message>
        <source>“{version}” is no version. Write it as 1.0.0.</source>
        <translation>«&#xa0;{version}&#xa0;» n’est pas une version. L’écrire comme 1.0.0.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2025-03-15.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour. L’écrire comme 2025-03-15.</translation>
    </message>
    <message>
        <source>A release needs a licence. Name it by its SPDX identifier, such as CC-BY-4.0, or by the address where its terms stand.</source>
        <translation>Une publication a besoin d’une licence. Indiquer son identifiant SPDX, par exemple CC-BY-4.0, ou l’adresse où se trouvent ses conditions.</translation>
    </message>
    <message>
        <source>Gold is not settled: disagreements wait for a decision ({count}, in {articles} of the articles). Decide them, or ask for gold with what is unresolved.</source>
        <translation>L’or n’est pas arrêté&#xa0;: des désaccords attendent une décision ({count}, dans {articles} des articles). Les trancher, ou demander l’or avec ce qui est en suspens.</translation>
    </message>
    <message>
        <source>No article has gold yet, so there is nothing to release. Adjudicate first.</source>
        <translation>Aucun article n’a encore d’or, il n’y a donc rien à publier. Arbitrer d’abord.</translation>
    </message>
    <message>
        <source>The release before has version {earlier}; “{version}” does not come after it.</source>
        <translation>La publication précédente porte la version {earlier}&#xa0;; «&#xa0;{version}&#xa0;» ne vient pas après.</translation>
    </message>
    <message>
        <source>The release in “{path}” is one of another project.</source>
        <translation>La publication dans «&#xa0;{path}&#xa0;» est celle d’un autre projet.</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <translation>Elle n’a pas de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>l’index</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” is no release: it has no {name}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une publication&#xa0;: il n’y a pas de {name}.</translation>
    </message>
    <message>
        <source>“{path}” is a link, which is not followed.</source>
        <translation>«&#xa0;{path}&#xa0;» est un lien, qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>“{path}” is larger than a manifest can be (16 MB).</source>
        <translation>«&#xa0;{path}&#xa0;» est plus grand qu’un manifeste ne peut l’être (16 Mo).</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>it names more than {limit} files</source>
        <translation>il nomme plus de {limit} fichiers</translation>
    </message>
    <message>
        <source>it names “{path}” twice</source>
        <translation>il nomme «&#xa0;{path}&#xa0;» deux fois</translation>
    </message>
    <message>
        <source>path, bytes or sha256 is missing</source>
        <translation>path, bytes ou sha256 manque</translation>
    </message>
    <message>
        <source>“{found}” is no SHA-256</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>“{path}” leads out of the release.</source>
        <translation>«&#xa0;{path}&#xa0;» mène hors de la publication.</translation>
    </message>
    <message>
        <source>the manifest</source>
        <translation>le manifeste</translation>
    </message>
    <message>
        <source>its format is not {name}</source>
        <translation>son format n’est pas {name}</translation>
    </message>
    <message>
        <source>“{path}” is no manifest of a release. {reason}</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas le manifeste d’une publication. {reason}</translation>
    </message>
    <message>
        <source>“{path}” is a link, or in one, which is not followed.</source>
        <translation>«&#xa0;{path}&#xa0;» est un lien, ou se trouve dans un lien, qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>“{path}” is missing.</source>
        <translation>«&#xa0;{path}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Texts that are alike stand in several splits: {near} groups of near-duplicates, and {same} of texts of the same words. Take another seed, or no earlier release.</source>
        <translation>Des textes semblables se trouvent dans plusieurs parties&#xa0;: {near} groupes de presque identiques, et {same} de textes aux mêmes mots. Prendre une autre graine, ou aucune publication antérieure.</translation>
    </message>
    <message>
        <source>“{path}”, row {row}, statement {uid}: the words at {start}–{end} are not what it quotes.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne {row}, énoncé {uid}&#xa0;: les mots à {start}–{end} ne sont pas ce qu’il cite.</translation>
    </message>
    <message>
        <source>“{path}” does not have the passages that “{other}” has.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas les passages que «&#xa0;{other}&#xa0;» a.</translation>
    </message>
    <message>
        <source>“{path}” has {found} bytes, and the manifest says {wanted}.</source>
        <translation>«&#xa0;{path}&#xa0;» a {found} octets, et le manifeste en indique {wanted}.</translation>
    </message>
    <message>
        <source>“{path}” is not what was released: its hash differs.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas ce qui a été publié&#xa0;: son empreinte diffère.</translation>
    </message>
    <message>
        <source>it is no Parquet file</source>
        <translation>ce n’est pas un fichier Parquet</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>Vérification de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{path}”, row {row}: it is no article.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne {row}&#xa0;: ce n’est pas un article.</translation>
    </message>
    <message>
        <source>“{path}”, row {row}: the text is not that of its SHA-256.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne {row}&#xa0;: le texte n’est pas celui de son SHA-256.</translation>
    </message>
    <message>
        <source>There is more; this is where the check was given up.</source>
        <translation>Il y en a d’autres&#xa0;; la vérification s’est arrêtée ici.</translation>
    </message>
    <message>
        <source>“{path}” is not in the manifest.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas dans le manifeste.</translation>
    </message>
    <message>
        <source>“{path}” holds another release, {name} {version}. Choose a new folder.</source>
        <translation>«&#xa0;{path}&#xa0;» contient une autre publication, {name} {version}. Choisir un nouveau dossier.</translation>
    </message>
    <message>
        <source>Looking for leakage</source>
        <translation>Recherche de fuites</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>“{text}” does not share out a hundred. Write the shares of training, validation and test as 80/10/10.</source>
        <translation>«&#xa0;{text}&#xa0;» ne répartit pas une centaine. Écrire les parts d’entraînement, de validation et de test comme 80/10/10.</translation>
    </message>
    <message>
        <source>is left out: its annotator is lost</source>
        <translation>est laissé de côté&#xa0;: l’annotateur est perdu</translation>
    </message>
    <message>
        <source>is left out: its layer is lost</source>
        <translation>est laissé de côté&#xa0;: la couche est perdue</translation>
    </message>
    <message>
        <source>is left out: its article is lost</source>
        <translation>est laissé de côté&#xa0;: l’article est perdu</translation>
    </message>
    <message>
        <source>is left out: its statement is lost</source>
        <translation>est laissé de côté&#xa0;: l’énoncé est perdu</translation>
    </message>
    <message>
        <source>is left out: an entry of the codebook is lost</source>
        <translation>est laissé de côté&#xa0;: une entrée du livre de codes est perdue</translation>
    </message>
    <message>
        <source>has lost the entry above it</source>
        <translation>a perdu l’entrée au-dessus</translation>
    </message>
    <message>
        <source>has lost its actor</source>
        <translation>a perdu l’acteur</translation>
    </message>
    <message>
        <source>has lost its stance</source>
        <translation>a perdu la position</translation>
    </message>
    <message>
        <source>has lost its measure</source>
        <translation>a perdu la mesure</translation>
    </message>
    <message>
        <source>has lost who decided it</source>
        <translation>a perdu qui l’a tranché</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are two names of one file, which is open under the other name just now. Nothing was changed; open it there, or close it first.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{other}&#xa0;» sont deux noms d’un même fichier, ouvert en ce moment sous l’autre nom. Rien n’a été modifié&#x202f;; y travailler sous cet autre nom, ou l’y fermer d’abord.</translation>
    </message>
    <message>
        <source>You only look at this project, since it is open elsewhere. Nothing was changed.</source>
        <translation>Ce projet n’est que consulté, car il est ouvert ailleurs. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is writing to this project. Nothing was changed; try again when it has finished.</source>
        <translation>Un autre programme écrit dans ce projet. Rien n’a été modifié&#x202f;; réessayer quand il aura fini.</translation>
    </message>
    <message>
        <source>This project cannot be written to. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation>Ce projet ne peut être modifié. Rien n’a été modifié&#x202f;; rendre le fichier et son dossier modifiables, ou travailler sur une copie.</translation>
    </message>
    <message>
        <source>The system refuses access to this project. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Le système refuse l’accès à ce projet. Rien n’a été modifié&#x202f;; vérifier les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>This project cannot be opened. Check that the file exists and that its folder may be written to.</source>
        <translation>Ce projet ne peut être ouvert. Vérifier que le fichier existe et que l’on peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>This file is not a Glossator project. It was not changed; choose a file that ends in .glossator.</source>
        <translation>Ce fichier n’est pas un projet Glossator. Il n’a pas été modifié&#x202f;; choisir un fichier qui finit par .glossator.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing this project. Work called saved before is on disk; check the disk, then open the project again.</source>
        <translation>Le disque a failli pendant la lecture ou l’écriture de ce projet. Le travail dit enregistré auparavant est sur le disque&#x202f;; vérifier le disque, puis rouvrir le projet.</translation>
    </message>
    <message>
        <source>A value is too large for a project file. Nothing was changed.</source>
        <translation>Une valeur est trop grande pour un fichier de projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate), which no file can store. Nothing was changed; remove it and try again.</source>
        <translation>Un texte contient un demi-caractère (un surrogate isolé), qu’aucun fichier ne peut contenir. Rien n’a été modifié&#x202f;; l’ôter et réessayer.</translation>
    </message>
    <message>
        <source>This regular expression takes too long on some of the texts. Make it simpler: a repetition within a repetition is what mostly takes long.</source>
        <translation>Cette expression régulière prend trop de temps sur certains textes. Il faut la simplifier&#xa0;: c’est le plus souvent une répétition dans une répétition qui prend du temps.</translation>
    </message>
    <message>
        <source>what was said when verdict {name} was given</source>
        <translation>ce qui était dit lors de la décision {name}</translation>
    </message>
    <message>
        <source>how verdict {name} came about</source>
        <translation>comment la décision {name} a été prise</translation>
    </message>
    <message>
        <source>the kind of verdict {name}</source>
        <translation>le genre de la décision {name}</translation>
    </message>
    <message>
        <source>where statement {name} comes from</source>
        <translation>d’où vient l’énoncé {name}</translation>
    </message>
    <message>
        <source>the cause of verdict {name}</source>
        <translation>la cause de la décision {name}</translation>
    </message>
    <message>
        <source>There is no field “{name}”: it was searched for as words. Fields are {fields}.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;»&#xa0;: la recherche a porté sur des mots. Les champs sont {fields}.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of file names; write each of these at most once, with other characters between them: {parts}.</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas un modèle de noms de fichiers&#x202f;; chacune de ces parties y figure au plus une fois, séparée par d’autres caractères&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>This regular expression asks for too much at once. Make it shorter.</source>
        <translation>Cette expression régulière demande trop à la fois. Il faut la raccourcir.</translation>
    </message>
    <message>
        <source>A search can ask for at most {most} things at once.</source>
        <translation>Une recherche peut demander au plus {most} choses à la fois.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}:” can ask for. It can be: {values}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur possible de «&#xa0;{field}:&#xa0;». Valeurs possibles&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>“{value}” is no date. A date is a year, a month as 2025-03 or a day as 2025-03-15; 2025-01..2025-03 is all between them.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date. Une date est une année, un mois comme 2025-03 ou un jour comme 2025-03-15&#x202f;; 2025-01..2025-03 désigne tout ce qui est entre les deux.</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {reason}.</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas une expression régulière&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A network is made of one layer. Name one of: {names}.</source>
        <translation>Un réseau se fait d’une seule couche. En nommer une&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No layer holds a complete statement yet, so there is no network.</source>
        <translation>Aucune couche ne contient encore d’énoncé complet, il n’y a donc pas de réseau.</translation>
    </message>
    <message>
        <source>“{name}” is assigned no articles and has annotated none. Assign some first.</source>
        <translation>Aucun article n’est attribué à «&#xa0;{name}&#xa0;» ni annoté en son nom. En attribuer d’abord.</translation>
    </message>
    <message>
        <source>hand out a file to {name}</source>
        <translation>distribuer un fichier à {name}</translation>
    </message>
    <message>
        <source>This search has too many brackets within each other.</source>
        <translation>Cette recherche a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>“{answer}” is no answer to “{key}”. It takes: {choices}.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas une réponse à «&#xa0;{key}&#xa0;». Sont possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the codebook here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans le livre de codes d’ici.</translation>
    </message>
    <message>
        <source>“{name}” is here what is “{other}” there, where “{name}” is another entry.</source>
        <translation>«&#xa0;{name}&#xa0;» est ici ce qui est «&#xa0;{other}&#xa0;» là-bas, où «&#xa0;{name}&#xa0;» est une autre entrée.</translation>
    </message>
    <message>
        <source>“{name}” has another name in each.</source>
        <translation>«&#xa0;{name}&#xa0;» a un autre nom dans chacun.</translation>
    </message>
    <message>
        <source>“{name}” stands under another entry in each.</source>
        <translation>«&#xa0;{name}&#xa0;» est sous une autre entrée dans chacun.</translation>
    </message>
    <message>
        <source>“{name}” is defined otherwise in each.</source>
        <translation>«&#xa0;{name}&#xa0;» est défini autrement dans chacun.</translation>
    </message>
    <message>
        <source>“{name}” has another value in each.</source>
        <translation>«&#xa0;{name}&#xa0;» a une autre valeur dans chacun.</translation>
    </message>
    <message>
        <source>“{name}” is another kind of actor in each.</source>
        <translation>«&#xa0;{name}&#xa0;» est une autre sorte d’acteur dans chacun.</translation>
    </message>
    <message>
        <source>“{name}” has another identifier in each.</source>
        <translation>«&#xa0;{name}&#xa0;» a un autre identifiant dans chacun.</translation>
    </message>
    <message>
        <source>“{name}” is retired in one and in use in the other.</source>
        <translation>«&#xa0;{name}&#xa0;» est retiré dans l’un et en usage dans l’autre.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” here.</source>
        <translation>Il n’y a pas ici de «&#xa0;{name}&#xa0;» ({kind}).</translation>
    </message>
    <message>
        <source>“{name}” is of another kind there. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’une autre sorte là-bas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is of another kind in each.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’une autre sorte dans chacun.</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <translation>Nommer au moins un annotateur.</translation>
    </message>
    <message>
        <source>Name each annotator once.</source>
        <translation>Nommer chaque annotateur une seule fois.</translation>
    </message>
    <message>
        <source>Several read an article only where two or more are named: name another.</source>
        <translation>Plusieurs ne lisent un article que si deux personnes au moins sont nommées&#xa0;: en nommer une autre.</translation>
    </message>
    <message>
        <source>An article can be shared by up to {count} annotators, as many as are named.</source>
        <translation>Un article peut être partagé par {count} annotateurs au plus, autant qu’il en est nommé.</translation>
    </message>
    <message>
        <source>Looking for new files</source>
        <translation>Recherche de nouveaux fichiers</translation>
    </message>
    <message>
        <source>It is in the project already.</source>
        <translation>Il est déjà dans le projet.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut être écrit. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{name}” is not an actor of the codebook.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un acteur du livre de codes.</translation>
    </message>
    <message>
        <source>“{text}” is not a date like 2025-03-14.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date comme 2025-03-14.</translation>
    </message>
</context>
</TS>
