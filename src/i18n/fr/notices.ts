export const notices = {
  newerDataset: (updated: string) => `De nouvelles données sont disponibles. Mise à jour : ${updated}.`,
  showNewerDataset: 'Les afficher',
};
