export const embedding = {
  heading: 'Intégrer dans une page ou une diapositive',
  preview: 'Aperçu de la vue intégrée',
  shape: 'Format',
  shapes: { wide: '16:9', classic: '4:3', fluid: 'Fluide' },
  parts: 'Éléments affichés',
  partNames: {
    heading: 'Titre',
    map: 'Carte',
    timeline: 'Chronologie',
    legend: 'Légende',
    facets: 'Filtres',
    panel: 'Fiche',
    controls: 'Commandes',
  },
  code: 'Code d’intégration',
  copy: 'Copier le code d’intégration',
  copied: 'Code copié',
  help: 'À coller dans le code HTML de la page ou de la diapositive.',
  refused:
    'Le navigateur n’a pas permis la copie. Sélectionnez le code et copiez-le vous-même (Ctrl + C, Cmd + C ou appui long).',
};
