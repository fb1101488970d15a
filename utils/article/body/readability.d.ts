// The package's index also brings its readability test, which we do not use; the file alone has no types of its own.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
