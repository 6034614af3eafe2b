import type { Panel } from '../en/panel.ts';
import { plural } from '../plural.ts';

export const panel: Panel = {
  figures: {
    title: 'Images et tableaux',
    note: (name: string) => `Écrire une note: ${name}`,
    goTo: (name: string) => `Y aller: ${name}`,
    kinds: { image: 'Image', table: 'Tableau', graphic: 'Graphique' },
  },
  title: 'Sidelight à côté de la page',
  tabs: {
    label: 'Contenu de l’article',
    entities: 'Dans cet article',
    voices: 'Qui dit quoi',
    timeline: 'Chronologie',
    route: 'Itinéraire',
  },
  walk: {
    label: 'Parcourir les repères',
    next: 'Repère suivant',
    previous: 'Repère précédent',
    none: 'Aucun repère à atteindre',
  },
  kinds: {
    label: 'Types',
    all: 'Tout',
    person: 'Personnes',
    place: 'Lieux',
    organisation: 'Organismes',
    event: 'Événements',
    statement: 'Déclarations',
  },
  nextMention: (name) => `Mention suivante de ${name}`,
  previousMention: (name) => `Mention précédente de ${name}`,
  noCard: 'Pas de fiche pour celui-ci',
  noteOn: (name) => `Écrire une note sur ${name}`,
  filterSpeaker: 'Qui parle',
  allSpeakers: 'Tout le monde',
  narrator: 'L’article lui-même',
  unnamed: 'Personne de nommé',
  manners: { quoted: 'cité', reported: 'rapporté' },
  venueInferred: 'lieu et date nommés ailleurs dans l’article',
  noteOnStatement: 'Noter ceci',
  goTo: 'Aller aux mots',
  checkBack: (date) => `À revoir le ${date}`,
  modalities: { expected: 'prévu', ongoing: 'toujours en cours', disputed: 'contesté' },
  undated: 'Sans date',
  sources: (count) => plural('fr', count, { one: '# source', other: '# sources' }),
  map: (count) =>
    plural('fr', count, {
      one: 'Carte avec # étape',
      other: 'Carte d’un itinéraire en # étapes',
    }),
  mapCredit: 'Terres et frontières : Natural Earth, simplifiées.',
  stops: 'Étapes dans l’ordre',
  statuses: {
    done: 'visité',
    'under-way': 'sur place à la date de l’article',
    expected: 'prévu',
  },
  disputedStop: 'Les sources divergent',
  notOnMap: 'absent de la carte',
};
