export const sampleWords = {
  tag: 'Sample',
  note: 'A sample kit, made from the page that comes with the app. Change what you like; its documents say that it is a sample.',
  end: 'Start a kit of my own',
};
