export default {
  page: {
    title: "Liste de classe et billets",
    lead: "Collez la liste de la classe : chaque personne a un billet à découper, avec son nom, le code de la séance et un QR qui la fait entrer.",
    privacy: {
      generated:
        "Les noms restent dans ce navigateur et sur le papier : le serveur ne les reçoit jamais.",
      free: "La liste reste dans ce navigateur et sur le papier. Le serveur ne reçoit un nom que lorsque la personne entre avec lui : elle peut le changer avant.",
    },
    link: "Liste de classe et billets",
    names: "Les noms, un par ligne",
    namesHint:
      "Ou des colonnes copiées de Pronote ou d’un tableur : nom, prénom, classe. Les autres colonnes ne sont pas gardées.",
    file: "Ou un fichier CSV ou texte",
    fileWrong:
      "Ce fichier n’est pas du texte. Dans le tableur, enregistrez-le au format CSV, ou copiez les colonnes et collez-les ici.",
    read: { one: "{n} nom lu.", other: "{n} noms lus." },
    header: "La première ligne est lue comme un en-tête.",
    columns: "Colonnes : {columns}.",
    uses: {
      name: "nom complet",
      last: "nom",
      first: "prénom",
      subgroup: "classe ou groupe",
      none: "non lue",
    },
    skipped: "Ligne {line}, « {text} » : {why}",
    why: {
      "no-letter": "pas de nom.",
      formula: "cela commence comme une formule de tableur, pas comme un nom.",
      "too-long": "trop long pour un nom.",
    },
    skippedMore: { one: "Et {n} autre ligne sans nom.", other: "Et {n} autres lignes sans nom." },
    doubled:
      "Plusieurs fois dans la liste : {names}. Chaque ligne a son billet ; retirez-en un si c’est la même personne.",
    known: {
      one: "{n} est déjà dans la liste, et garde son billet.",
      other: "{n} sont déjà dans la liste, et gardent leur billet.",
    },
    unknownSubgroups:
      "Pas un sous-groupe de cette séance : {names}. C’est imprimé sur le billet, mais pas choisi d’avance à l’entrée.",
    tooMany: "C’est trop pour une liste : {most} noms au plus.",
    make: "Faire les billets",
    made: { one: "{n} billet fait.", other: "{n} billets faits." },
    kept: {
      one: "{n} billet, gardé sur cet appareil",
      other: "{n} billets, gardés sur cet appareil",
    },
    keptLead:
      "Réimprimés d’ici, ce sont les mêmes billets. La liste n’est que dans ce navigateur : ailleurs, ou si ses données sont effacées, elle manque, mais les billets imprimés restent bons. Elle part quand vous la supprimez, quand vous supprimez la séance depuis ce navigateur, ou, une fois la séance effacée, dès que vous ouvrez le tableau de bord d’une autre.",
    blocked:
      "Ce navigateur ne garde rien : imprimez les billets maintenant, avant de quitter cette page.",
    print: "Imprimer les billets",
    person: "Nom",
    subgroup: "Classe ou groupe",
    ticket: "Ticket",
    remove: "Retirer",
    removeOne: "Retirer {name}",
    removeHint:
      "Un billet déjà imprimé reste bon pour entrer ; son nom ne sera plus montré sur le tableau de bord.",
    forget: "Supprimer la liste de cet appareil",
    forgetLead:
      "Les noms disparaissent d’ici, pour de bon. Les billets imprimés restent bons, mais plus rien ne dit à qui est quel pseudonyme.",
    forgetSure: "Oui, supprimer la liste",
    cancel: "Non, la garder",
    forgotten: "La liste est supprimée de cet appareil.",
    noScript: "Cette page demande JavaScript : la liste ne quitte pas ce navigateur.",
  },
  slip: {
    scan: "Scanner pour entrer",
    opens: "Ouvre le {date}",
    where: "Ou : {address}",
    code: "code {code}",
    under: "puis, sous « J’ai un billet à mon nom », ce ticket :",
    own: "Ce billet est à vous : ne le prêtez pas.",
    rehearsal: "Répétition",
  },
  board: {
    show: "Montrer les noms de ma liste",
    hint: "Sur cet appareil seulement, jamais à l’écran de la salle.",
    absent: { one: "Pas encore là :", other: "Pas encore là ({n}) :" },
    everybody: "Toute la liste est entrée.",
    more: "et {n} de plus",
  },
} as const;
