export const link = {
  title: (view: string, atlas: string) => `${view} — ${atlas}`,
  description: (institution: string) =>
    `${institution}\u00a0: carte interactive de ses actions de coopération internationale, par pays, par thème et dans le temps.`,
  picture: (atlas: string) =>
    `${atlas}\u00a0: carte du monde où chaque carré est une action, posé sur le pays partenaire.`,
};
