import type { Locale } from "./locale.ts";
import type { Prose } from "./prose.ts";

/** The privacy page, in plain words. Whoever changes what the code keeps or sends changes this page too. */
export const privacyPage: Record<Locale, Prose> = {
  fr: {
    title: "Vos données",
    description: "Ce qu’Azimut garde, ce qu’il envoie, et comment tout effacer.",
    lead: "En bref : le questionnaire se calcule sur votre appareil. Vos réponses n’en sortent pas, personne ne vous suit, et il n’y a ni compte ni cookie. Une séance de groupe est différente : elle garde des réponses, le temps de la séance, et le dit avant de commencer.",
    sections: [
      {
        id: "device",
        title: "Ce qui reste sur votre appareil",
        paragraphs: [
          "Pendant le questionnaire, vos réponses et le rôle que vous attendiez sont gardés dans la mémoire de votre navigateur. C’est ce qui permet de reprendre après une coupure ou un rechargement.",
          "Une fois un résultat vu, le navigateur garde aussi les pages du site et leurs fichiers, pour les ouvrir sans réseau. Aucune réponse ne s’y trouve.",
          "Votre résultat tient tout entier dans son lien, après le signe #. Un navigateur n’envoie jamais cette partie d’une adresse : le calcul se fait chez vous.",
          "Sur un appareil partagé, choisissez « Recommencer » sur la page du questionnaire : vos réponses sont effacées de l’appareil. Vider les données du site dans le navigateur efface tout.",
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
          "Si une personne vous donne un code de séance, vos réponses sont envoyées et gardées sur le serveur, sous un pseudonyme ou sous le nom que vous écrivez si la séance le demande, jusqu’à la date affichée à l’entrée (30 jours après la fermeture, sauf réglage contraire). Un cookie, pour cette séance seulement, retient votre place.",
          "Tant que le réseau manque, les réponses attendent dans la mémoire du navigateur. Elles y sont effacées une fois enregistrées. Sur un appareil partagé, « Personne suivante » envoie ce qui attend, puis vide tout : cookie, mémoire, page précédente.",
          "La personne qui anime voit qui a commencé et qui a terminé, pas vos réponses une par une ; si vous acceptez une fiche d’entretien, elle peut l’imprimer, et vous pouvez revenir sur cet accord. Une feuille papier qu’elle saisit pour vous est traitée comme des réponses données sur un téléphone. Votre ticket vous permet de revoir, de télécharger ou d’effacer vos réponses. Effacer les retire vraiment du serveur, et un reçu dit ce qui a été effacé.",
          "Pour animer une séance, un cookie garde votre connexion. Un compte est facultatif : il contient une adresse e-mail et un mot de passe haché, ou une clé d’accès, et se supprime avec tout ce qu’il possède. Sans compte, vous n’êtes qu’un numéro au hasard, oublié au plus tard un jour après l’effacement de votre dernière séance.",
          "Pour ralentir qui devine des codes, le serveur compte les essais manqués par adresse réseau pendant une minute, et les nouveaux venus pendant une heure. Ces comptes restent dans sa mémoire vive : ils ne sont écrits nulle part.",
        ],
      },
      {
        id: "others",
        title: "Ce que les autres voient",
        paragraphs: [
          "Rien, sauf si vous donnez votre lien. Qui le reçoit peut revoir toutes vos réponses : traitez-le comme une lettre.",
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
  en: {
    title: "Your data",
    description: "What Azimut keeps, what it sends, and how to erase everything.",
    lead: "In short: the quiz is worked out on your device. Your answers do not leave it, nobody follows you, and there is no account and no cookie. A group session is different: it keeps answers, for the time of the session, and says so before it starts.",
    sections: [
      {
        id: "device",
        title: "What stays on your device",
        paragraphs: [
          "While you take the quiz, your answers and the role you expected are kept in your browser’s memory. That is how you can carry on after a cut or a reload.",
          "Once you have seen a result, the browser also keeps the site’s pages and their files, to open them without a network. None of your answers are in there.",
          "Your whole result is in its link, after the # sign. A browser never sends that part of an address: the working-out is done on your side.",
          "On a shared device, choose “Start again” on the quiz page: your answers are erased from the device. Clearing the site’s data in the browser erases everything.",
        ],
      },
      {
        id: "server",
        title: "What the server receives",
        paragraphs: [
          "The server sends the pages. Outside group sessions, it receives neither your answers nor your result, and it keeps no log of visits.",
          "If you make the link of a card to share, the server receives this and nothing else: the verdict, the roles, the length of the quiz, the version of the questions, the language and, if you choose, three rounded affinities. It signs them and keeps nothing: everything is in the link.",
          "One exception: with JavaScript switched off, your browser cannot do the working-out. The form then sends your answers, the server shows the result and keeps nothing of it. The address of that page holds your answers as a code: share it only with people you choose.",
        ],
      },
      {
        id: "sessions",
        title: "During a group session",
        paragraphs: [
          "If somebody gives you a session code, your answers are sent and kept on the server, under a pseudonym or under the name you type where the session asks for one, until the date shown at the door (30 days after closing, unless set otherwise). A cookie, for that session only, keeps your place.",
          "While there is no network, answers wait in the browser’s memory. They are removed from it once they are saved. On a shared device, “Next participant” sends what waits and then empties everything: cookie, memory, previous page.",
          "Whoever runs the session sees who has started and who has finished, not your answers one by one; if you agree to an interview sheet, they can print it, and you can take that agreement back. A paper sheet that they type in for you is treated like answers given on a phone. Your ticket lets you see, download or erase your answers. Erasing really removes them from the server, and a receipt says what went.",
          "To run a session, a cookie keeps you signed in. An account is optional: it holds an e-mail address and a hashed password, or a passkey, and can be deleted with everything it owns. Without an account you are a random number, forgotten a day after your last session is erased at the latest.",
          "To slow down whoever guesses codes, the server counts failed tries by network address for a minute, and newcomers for an hour. These counts stay in its working memory: they are written nowhere.",
        ],
      },
      {
        id: "others",
        title: "What others see",
        paragraphs: [
          "Nothing, unless you give them your link. Whoever has it can see all your answers again: treat it like a letter.",
          "No page loads anything from another site: no fonts, no audience measurement, no advertising, no social network button.",
        ],
      },
      {
        id: "rights",
        title: "Your rights",
        paragraphs: [
          "Outside sessions the server keeps nothing about you: there is nothing to ask for, correct or erase on its side. In a session, your ticket is enough. For any question, ask the organisation that gave you this site’s address: it is responsible for it.",
        ],
      },
    ],
  },
};
