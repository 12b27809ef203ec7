/**
 * Family names that rarely begin another word, for finding a person's name right after a word such as 申请人.
 * Names that are also words of every sentence (于, 向, 和, 应, 方, 常, 同, 时) are left out on purpose.
 */
const familyNames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊陆郝孔崔邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚文' +
  '欧阳上官诸葛司马';

const single = [...familyNames.slice(0, -8)].join('');

/** A pattern for a personal name of two or three characters; a family name of two characters takes one more. */
export const personalName = `(?:欧阳|上官|诸葛|司马)[\\u4e00-\\u9fff]{1,2}|[${single}](?!某)[\\u4e00-\\u9fff]{1,2}`;

/** Words that begin like a name, and names of places and organisations. */
const noNames =
  /^(?:郑重|陈述|曾经|曾[就向在于因]|高频|高度|任意|任何|何时|何地|周[一二三四五六日末边]|江[苏西]|马上|谢绝|顾虑|黄[山石]|武[汉装]|文件|文字|文书|范围|程序|许[可多]|贺信|余下|田间|龙头|夏季|段时|林业|林场|任务|钱款|易于|叶|苏州|杜绝|雷同|秦皇|董事|钟点|段落)|[某×]|[省市县区旗镇乡村街局厅会司社院校厂店办委部处]$/;

/** Whether the characters are likely to be a person's name. */
export const isPersonalName = (text: string): boolean => !noNames.test(text);
