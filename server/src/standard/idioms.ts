/** Sayings of four characters in these reports that have no other form: with three of them in place the fourth is a slip, whatever it is. */
export const idioms: readonly string[] =
  '参差不齐 一如既往 有条不紊 与时俱进 循序渐进 行之有效 脚踏实地 齐抓共管 喜闻乐见 持之以恒 举一反三 潜移默化 全力以赴 千方百计 雷厉风行 层出不穷 精益求精 实事求是 统筹兼顾 攻坚克难 畅所欲言 集思广益 家喻户晓 耳目一新 一目了然 一应俱全 相辅相成 密不可分 不折不扣 毫不动摇 迫在眉睫 任重道远 再接再厉 扬长避短 取长补短 有的放矢 对症下药 通俗易懂 突飞猛进 日新月异 群策群力 久久为功 锲而不舍 三令五申 触类旁通 融会贯通 耳熟能详 行稳致远 言简意赅 图文并茂'.split(
    ' ',
  );

/** What looks like one of them with a slip and is right. */
export const alsoRight: ReadonlySet<string> = new Set(
  '行之无效 与时共进 齐抓严管 齐抓共建 齐抓共促 参差不一 毫无动摇 通俗好懂 通俗易解 通俗易记 层出不断 对症用药 对症施药 耳目全新 图文合茂 扬长补短 取长避短 一目明了 全力以求 相反相成 言简意明 精益求进'.split(
    ' ',
  ),
);
