/** Set phrases of official documents, which must be whole wherever they stand. Marks within do not count. */
export interface SetPhrase {
  readonly words: string;
  /** So many characters may be lost, exchanged or put in before it is no longer taken for the phrase. */
  readonly mostWrong: number;
  /** Characters with which its first one makes another word: 学习新时代……思想. */
  readonly notAfter?: string;
  /** As it is written, where marks stand within. */
  readonly written?: string;
  /** Wordings that are right as well. */
  readonly variants?: readonly string[];
}

export const setPhrases: readonly SetPhrase[] = [
  { words: '习近平新时代中国特色社会主义思想', mostWrong: 4, notAfter: '学研练见' },
  { words: '以人民为中心的发展思想', mostWrong: 2, variants: ['以人民为中心发展思想'] },
  { words: '国家治理体系和治理能力现代化', mostWrong: 2 },
  { words: '全心全意为人民服务', mostWrong: 2 },
  { words: '让权力在阳光下运行', mostWrong: 2, variants: ['使权力在阳光下运行'] },
  { words: '中华民族伟大复兴', mostWrong: 1, variants: ['中华民族的伟大复兴'] },
  { words: '增强四个意识坚定四个自信做到两个维护', mostWrong: 2, written: '增强“四个意识”、坚定“四个自信”、做到“两个维护”' },
  { words: '不忘初心牢记使命', mostWrong: 1, written: '不忘初心、牢记使命' },
  { words: '人民日益增长的美好生活需要', mostWrong: 2, variants: ['人民日益增长的美好生活的需要'] },
];
