export const share = {
  share: 'Partager',
  copied: 'Lien copié',
  title: 'Partager cette vue',
  address: 'Adresse de la vue',
  help: 'Le navigateur n’a pas permis la copie. Copiez cette adresse : elle conserve les filtres, la période, le pays et la langue.',
};
