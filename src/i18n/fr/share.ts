export const share = {
  title: 'Partager cette vue',
  link: 'Lien',
  address: 'Adresse de la vue',
  copy: 'Copier',
  copied: 'Lien copié',
  kept: 'Le lien conserve les filtres, la période, le pays et la langue.',
  refused:
    'Le navigateur n’a pas permis la copie. L’adresse est sélectionnée : copiez-la vous-même (Ctrl + C, Cmd + C ou appui long).',
  codeName: 'Code QR de l’adresse de la vue',
  codeHelp: 'Un téléphone qui lit le code ouvre cette vue.',
  largerCode: 'Agrandir le code',
  smallerCode: 'Réduire le code',
  codeTooLong: 'L’adresse de cette vue est trop longue pour un code QR.',
};
