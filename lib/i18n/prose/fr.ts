export default {
  privacy: {
    title: "Vos données",
    description: "Ce qu’Azimut garde, ce qu’il envoie, et comment tout effacer.",
    lead: "En bref : le résultat se calcule sur votre appareil. Vos réponses n’en sortent pas, personne ne vous suit, et il n’y a ni compte ni cookie. Une séance de groupe est différente : elle garde des réponses, le temps de la séance, et le dit avant de commencer.",
    sections: [
      {
        id: "device",
        title: "Ce qui reste sur votre appareil",
        paragraphs: [
          "Pendant le quiz, vos réponses et le rôle que vous attendiez sont gardés dans la mémoire de votre navigateur. C’est ce qui permet de reprendre après une coupure ou un rechargement. Si votre navigateur l’interdit, elles se perdent quand la page se ferme.",
          "Si vous faites le quiz pour vous comparer à une carte reçue, l’onglet retient l’adresse de cette carte jusqu’à la comparaison, ou jusqu’à ce que vous le fermiez. « Ne pas comparer » l’oublie aussitôt.",
          "Dès le quiz ou un résultat, le navigateur garde aussi les pages du site et leurs fichiers, pour les ouvrir sans réseau. Aucune réponse ne s’y trouve. Dans une séance, il garde de même la page des questions, sans votre nom, jusqu’à ce que vous ouvriez une autre page de la séance.",
          "Le navigateur garde la liste de vos dix derniers résultats (le jour, le rôle, le lien), que la page du résultat montre. Il garde aussi votre choix si vous préférez passer vous-même d’une question à l’autre, ou si vous voulez la lecture facile.",
          "Votre résultat tient tout entier dans son lien, après le signe #. Un navigateur n’envoie jamais cette partie d’une adresse : le calcul se fait chez vous.",
          "Sur un appareil partagé, choisissez « Recommencer » sur la page du quiz : vos réponses, la liste de vos résultats et le choix de la lecture facile sont effacés de l’appareil. Vider les données du site dans le navigateur efface tout.",
        ],
      },
      {
        id: "server",
        title: "Ce que le serveur reçoit",
        paragraphs: [
          "Le serveur envoie les pages. Hors séance de groupe, il ne reçoit ni vos réponses ni votre résultat, et il ne tient pas de journal des visites.",
          "Si vous créez le lien d’une carte à partager, le serveur reçoit ceci, et rien d’autre : le verdict, les rôles, la longueur du quiz, la version des questions, la langue et, si vous le choisissez, trois affinités arrondies. Il les signe et n’en garde rien : tout est dans le lien.",
          "Une exception : si JavaScript est désactivé, votre navigateur ne peut pas calculer. Le formulaire envoie alors vos réponses, le serveur affiche le résultat et n’en garde rien. L’adresse de cette page contient vos réponses sous forme de code : ne la partagez qu’avec qui vous voulez.",
        ],
      },
      {
        id: "sessions",
        title: "Pendant une séance de groupe",
        paragraphs: [
          "Si une personne vous donne un code de séance, vos réponses sont envoyées et gardées sur le serveur. Elles y sont sous un pseudonyme, ou sous le nom que vous écrivez si la séance le demande. Elles y restent jusqu’à la date annoncée à l’entrée (30 jours après la fermeture, sauf réglage contraire). Un cookie, pour cette séance seulement, retient votre place. Un autre, tiré au hasard, protège les formulaires d’entrée ; il disparaît quand vous fermez le navigateur.",
          "Tant que le réseau manque, les réponses attendent dans la mémoire du navigateur. Elles y sont effacées une fois enregistrées. Sur un appareil partagé, « Personne suivante » envoie ce qui attend, puis vide tout : cookie, mémoire, page précédente.",
          "La personne qui anime voit qui a commencé et qui a terminé. Sous un pseudonyme, elle ne voit pas qui a répondu quoi, sauf si vous acceptez une fiche d’entretien : elle peut alors l’imprimer, et vous pouvez revenir sur cet accord ; après la fermeture, la personne responsable de la séance peut exporter les réponses sans nom, dans le désordre. Si la séance demande un nom, elle peut exporter toutes vos réponses avec ce nom : c’est dit à l’entrée. Une feuille papier est lue par la personne qui la saisit, puis traitée comme des réponses données sur un téléphone. Un ticket refait par la personne qui anime n’ouvre pas les réponses déjà données. Si vous entrez avec un billet à votre nom, la liste des noms reste sur l’appareil de la personne qui l’a imprimé : elle voit quelle place est la vôtre, mais le billet ne lui ouvre pas vos réponses. Votre ticket vous permet de revoir, de télécharger ou d’effacer vos réponses. Effacer les retire vraiment du serveur, et un reçu dit ce qui a été effacé.",
          "Pour animer une séance, un cookie garde votre connexion. Un compte est facultatif : il contient une adresse e-mail et un mot de passe haché, ou une clé d’accès. S’y ajoutent vos réglages habituels si vous les gardez, et la date et le type d’appareil de vos connexions, pendant 90 jours. Il se supprime avec tout ce qu’il possède. Sans compte, vous n’êtes qu’un numéro au hasard, oublié au plus tard un jour après l’effacement de votre dernière séance.",
          "Pour ralentir les personnes qui essaient de deviner des codes, le serveur compte les essais manqués par adresse réseau pendant une minute, et les nouveaux venus pendant une heure. Pour ne pas être débordé, il compte de même les images de cartes et les résultats demandés en une minute. Ces comptes restent dans sa mémoire vive : ils ne sont écrits nulle part.",
        ],
      },
      {
        id: "others",
        title: "Ce que les autres voient",
        paragraphs: [
          "Rien, sauf si vous donnez votre lien. La personne qui le reçoit peut voir toutes vos réponses : traitez-le comme une lettre.",
          "Un autre site peut afficher le quiz dans une de ses pages. Il apprend alors qu’une première réponse a été donnée et qu’un résultat est affiché ; le rôle en tête et à quel point c’est sûr, seulement si vous répondez oui quand le résultat vous le demande. Il n’apprend jamais vos réponses.",
          "Si les responsables de cet Azimut ont choisi un registre de formation, ce même résultat vous demande aussi s’il peut y être enregistré. Si vous répondez oui, notre serveur y transmet le verdict, les rôles, la version et la longueur du quiz, la langue et l’heure, sous un numéro tiré au hasard, et n’en garde rien. Sans votre oui, rien ne part.",
          "Aucune page ne charge quoi que ce soit d’un autre site : ni polices, ni mesure d’audience, ni publicité, ni bouton de réseau social.",
        ],
      },
      {
        id: "rights",
        title: "Vos droits",
        paragraphs: [
          "Hors séance, le serveur ne garde rien sur vous : il n’y a rien à demander, à corriger ou à effacer de son côté. Pendant une séance, votre ticket suffit. Pour toute question, adressez-vous à l’organisation qui vous a donné l’adresse de ce site : elle en est responsable.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Accessibilité",
    description:
      "Comment lire, écouter et utiliser Azimut au clavier, et ce qui reste à améliorer.",
    lead: "Azimut vise le niveau AA des règles WCAG 2.2, sur lesquelles s’appuie le RGAA. Voici ce que cela veut dire ici.",
    sections: [
      {
        id: "works",
        title: "Ce que vous pouvez faire",
        paragraphs: [],
        list: [
          "Répondre au clavier seul : les chiffres ou les flèches choisissent, Entrée passe à la suite, Retour arrière revient.",
          "Répondre avant que les scripts soient chargés, ou sans eux.",
          "Agrandir le texte à 200 % et utiliser un écran de 320 pixels de large sans défilement horizontal.",
          "Lire chaque image avec des mots : la boussole et les graphiques ont leur description et leur tableau.",
          "Distinguer les rôles par leur forme et leur nom, pas seulement par leur couleur.",
          "Écouter chaque question, et le début du résultat, par la voix de votre appareil s’il en a une, et l’arrêter.",
          "Choisir la lecture facile : de plus grandes lettres, et le début du résultat en phrases simples.",
          "Prendre votre temps : rien n’est chronométré, tout peut être passé, changé ou repris.",
          "Garder les réglages de votre appareil : thème clair ou sombre, contrastes forcés, animations réduites.",
        ],
      },
      {
        id: "checks",
        title: "Comment c’est vérifié",
        paragraphs: [
          "À chaque changement, un navigateur automatique ouvre toutes les pages, et l’outil axe y cherche les défauts connus : en français et en anglais, ou en français seul pour celles des séances. Il suit les parcours principaux à la souris, au clavier et sans scripts. Les contrastes sont calculés pour les deux thèmes.",
          "Ce qu’entend un lecteur d’écran (nom, rôle, état de chaque élément) est comparé à une liste écrite à la main, dans les deux langues. Cela vaut pour les questions, le pronostic, le résultat, la carte à partager, le tableau de bord et l’entrée d’une séance. Deux parcours se font par la touche Tabulation seule : de l’accueil à la carte, et du code d’une séance au résultat, puis à la restitution.",
          "Le quiz et une séance sont aussi parcourus dans Firefox ESR, tel que Debian le donne. En novembre 2026, Lighthouse a donné 100 sur 100 en accessibilité à l’accueil, au quiz, au résultat, à un rôle, à l’entrée d’une séance et au tableau de bord.",
          "La lisibilité du français est mesurée de la même façon, par l’indice LIX : les mots par phrase, plus la part des mots de plus de six lettres. Il ne dépasse pas 40 (facile à lire) pour les questions et les portraits, 45 pour ce qui est dit de vos données. Aucune phrase n’y a plus de 25 mots, ou 35.",
          "Ces contrôles ne remplacent pas un audit, et aucun lecteur d’écran n’a été essayé par une personne qui s’en sert chaque jour. Aucun organisme indépendant n’a encore vérifié ce site.",
        ],
      },
      {
        id: "limits",
        title: "Ce que nous savons imparfait",
        paragraphs: [],
        list: [
          "Les phrases ont été écrites pour être comprises dès quinze ans. Seul le début du résultat existe en phrases faciles, écrites selon des règles du FALC (facile à lire et à comprendre) : une idée par ligne, douze mots au plus, des mots de tous les jours, pas de parenthèses. Personne n’a encore relu ces phrases comme le demande le FALC.",
          "La lecture à voix haute demande une voix installée sur l’appareil, dans la langue de la page. Sans elle, le bouton n’apparaît pas. Une voix qui enverrait le texte ailleurs n’est jamais prise.",
          "Les noms des rôles sont en anglais, comme sur les offres d’emploi. Chaque page en donne le sens en français.",
          "Azimut est fait pour les navigateurs des deux dernières années, et pour Chrome et Edge à partir de 109, Firefox à partir de 128 et Safari à partir de 16.4. Nous n’avons pas essayé de navigateurs plus anciens. Si les scripts n’y tournent pas, le quiz s’envoie comme un formulaire : notre serveur calcule alors le résultat et ne garde pas les réponses.",
          "Un très vieux navigateur montre toutes les questions à la suite, sur une seule longue page. On peut y répondre de la même façon.",
        ],
      },
      {
        id: "contact",
        title: "Un obstacle ?",
        paragraphs: [
          "Dites-le à l’organisation qui vous a donné l’adresse de ce site : elle peut vous donner le quiz sous une autre forme et nous signaler le défaut.",
        ],
      },
    ],
  },
} as const;
