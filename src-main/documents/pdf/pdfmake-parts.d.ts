/** The classes that pdfmake is made of, which its published types leave out. */
declare module 'pdfmake/js/*.js' {
  const part: unknown;
  export = part;
}
