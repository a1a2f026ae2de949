export const dates = {
  undated: 'Sans date',
  uncertainDate: 'date incertaine',
  uncertainDates: 'dates incertaines',
  uncertainStart: 'début incertain',
  uncertainEnd: 'fin incertaine',
  roughDates: 'dates approximatives',
  roughStart: 'début approximatif',
  roughEnd: 'fin approximative',
};
