/** What a report rests on, what it consists of, the period of its figures and whom to ask. */
export const usualPreamble =
  '根据{regulation}和{notice}要求，现公布{organ}{year}年政府信息公开工作年度报告。\n本报告包括{sections}{count}个部分。{period}{contact}';
