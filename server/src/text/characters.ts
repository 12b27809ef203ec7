/** A Chinese character. */
export const isIdeograph = (character: string): boolean => ideograph.test(character);

/** A Chinese character or a mark that only Chinese text has, so that the text beside it is Chinese. */
export const isChinese = (character: string): boolean => chinese.test(character);

export const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** Blanks of every width within a line. */
export const blanks = '[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]';

const ideograph = /^[\u3007\u3400-\u4dbf\u4e00-\u9fff]/;
const chinese = /^[\u3007\u3400-\u4dbf\u4e00-\u9fff“”‘’《》〈〉「」『』【】〔〕、。，；：？！（）％…—]/;
