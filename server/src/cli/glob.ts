import type * as Tinyglobby from 'tinyglobby';

// By `require`: in its other form the library asks for import.meta.url, which the CommonJS bundle does not have.
const { glob, isDynamicPattern }: typeof Tinyglobby = require('tinyglobby');

export { glob, isDynamicPattern };
