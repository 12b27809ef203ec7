/** The initials of the readings by which authors find what is completed: zt for 总体情况. Written by hand; there are few of them. */

/** Of the sections' titles, by number. */
export const sectionInitials: Readonly<Record<number, readonly string[]>> = {
  1: ['ztqk', 'bt1'],
  2: ['zdgkzfxxqk', 'bt2'],
  3: ['sdhclzfxxgksqqk', 'sqqk', 'bt3'],
  4: ['zfxxgkxzfyxzssqk', 'fyss', 'bt4'],
  5: ['czdzywtjgjqk', 'wtjgj', 'bt5'],
  6: ['qtxybgdsx', 'bt6'],
};

/** Of the five aspects of 总体情况. */
export const aspectInitials: Readonly<Record<string, string>> = {
  主动公开: 'zdgk',
  依申请公开: 'ysqgk',
  政府信息管理: 'zfxxgl',
  政府信息公开平台建设: 'zfxxgkptjs',
  监督保障: 'jdbz',
};

/** Of the tables. */
export const tableInitials: Readonly<Record<string, readonly string[]>> = {
  disclosure: ['表二', 'be', 'biao2'],
  applications: ['表三', 'bs', 'biao3'],
  proceedings: ['表四', 'bs', 'biao4'],
};

/** Of the rows of the tables, by their keys. */
export const rowInitials: Readonly<Record<string, string>> = {
  regulations: 'gz',
  normativeDocs: 'xzgfxwj gfxwj',
  licensing: 'xzxk',
  otherServices: 'qtdwglfwsx',
  penalties: 'xzcf',
  coercion: 'xzqz',
  fees: 'xzsyxsf',
  procurement: 'zfjzcg',
  received: 'bnxs',
  carriedIn: 'snjz',
  granted: 'yygk',
  partial: 'bfgk',
  'refused.stateSecret': 'gjmm',
  'refused.lawForbids': 'qtfl',
  'refused.securityStability': 'saqywd',
  'refused.thirdPartyRights': 'bhdsf',
  'refused.internalAffairs': 'nbsw',
  'refused.processInfo': 'gcxxx',
  'refused.enforcementFile': 'xzzfaj',
  'refused.administrativeQuery': 'xzcxsx',
  'unavailable.notHeld': 'bjgbzw',
  'unavailable.needsCreation': 'myxcxx',
  'unavailable.unclearAfterCorrection': 'bzh',
  'unprocessed.petition': 'xfjbts',
  'unprocessed.repeated': 'cfsq',
  'unprocessed.publication': 'yqtggkcbw',
  'unprocessed.excessive': 'wzdly',
  'unprocessed.reconfirmation': 'yqxzjgqr',
  otherHandling: 'qtcl',
  'otherHandling.notCorrected': 'yqbbz',
  'otherHandling.feeUnpaid': 'yqwjf',
  'otherHandling.remaining': 'qt',
  processed: 'zj',
  carriedOut: 'jzxnd',
};
