/** Words that are often written wrong in annual reports, with what they should be. */

export interface PhraseStandard {
  /** As written wrong; literal. */
  readonly wrong: string;
  readonly right: string;
  /** Warning unless told; style and older spellings are hints. */
  readonly severity?: 'warning' | 'information' | 'hint';
  /** The replacement may not be what was meant everywhere: it is offered, never made unasked. */
  readonly unsure?: true;
  /** Looked for in 《》 too: the title of a law is known. */
  readonly inTitles?: true;
  /** Patterns: no slip right after one of these (公|布署名), or right before one of these. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Patterns: a slip only right after one of these, or right before one of these. */
  readonly onlyAfter?: string;
  readonly onlyBefore?: string;
  /** A sentence with the slip, and the same without it. */
  readonly bad: string;
  readonly good: string;
}

const improvement = '加强|加大|规范|完善|提高|提升|推进|推动|深化|做好|健全|强化|拓宽|拓展|扩大|优化|明确|落实|细化|增强|加快|严格';

export const typos: readonly PhraseStandard[] = [
  // Slips seen in reports.
  { wrong: '平稳过度', right: '平稳过渡', notBefore: '[开消依]', bad: '确保工作平稳过度。', good: '确保工作平稳过渡。' },
  { wrong: '渐近性', right: '渐进性', bad: '公开步骤的渐近性。', good: '公开步骤的渐进性。' },
  { wrong: '渐近式', right: '渐进式', bad: '渐近式推进公开。', good: '渐进式推进公开。' },
  { wrong: '循序渐近', right: '循序渐进', bad: '循序渐近扩大范围。', good: '循序渐进扩大范围。' },
  { wrong: '责任性强', right: '责任心强', bad: '由责任性强的同志负责。', good: '由责任心强的同志负责。' },
  { wrong: '责任性不强', right: '责任心不强', bad: '个别人员责任性不强。', good: '个别人员责任心不强。' },
  {
    wrong: '结果维护',
    right: '结果维持',
    notAfter: '公开|查询|评估|评价|检测|公示|办理|处理|统计|监测',
    bad: '行政复议1件，结果维护1件。',
    good: '行政复议1件，结果维持1件。负责评估结果维护工作。',
  },
  {
    wrong: '已申请公开',
    right: '依申请公开',
    unsure: true,
    onlyAfter: '^|[（(][一二三四五六]+[）)]|[一二三四五六\\d][、.．]|和|与|及|、|“|畅通|规范|完善|办理',
    notBefore: '的|过|但|并',
    bad: '（二）已申请公开情况。',
    good: '（二）依申请公开情况。申请人已申请公开相关信息。',
  },
  { wrong: '意见箱反应', right: '意见箱反映', notBefore: '[快迅灵]', bad: '通过意见箱反应问题。', good: '通过意见箱反映问题。' },
  { wrong: '群众反应的', right: '群众反映的', bad: '解决群众反应的问题。', good: '解决群众反映的问题，快速反应的机制。' },
  { wrong: '反应的问题', right: '反映的问题', notAfter: '化学|应急|快速|不良|连锁', bad: '信访反应的问题。', good: '信访反映的问题。' },
  {
    wrong: '布署',
    right: '部署',
    notAfter: '[公发颁宣分遍]',
    notBefore: '名',
    bad: '专题布署公开工作。',
    good: '专题部署公开工作。公布署名文章。',
  },
  {
    wrong: '做为',
    right: '作为',
    notAfter: '[叫当看]',
    onlyBefore: '[一重主推加工第衡评考提深首本基依常政]',
    bad: '把公开做为重要工作。',
    good: '把公开作为重要工作，做为民服务的实事。',
  },
  {
    wrong: '按装',
    right: '安装',
    notBefore: '[修配机置备载订卸箱入饰运潢]',
    bad: '按装电子显示屏。',
    good: '安装电子显示屏，按装修标准验收。',
  },
  {
    wrong: '按排',
    right: '安排',
    notBefore: '[名序放查队列期版水污位班除行量气涝]',
    bad: '统一按排专人负责。',
    good: '统一安排专人负责，按排名公布。',
  },
  {
    wrong: '既使',
    right: '即使',
    notBefore: '[^。；;]{0,30}又',
    bad: '既使没有申请也要做好准备。',
    good: '即使没有申请也要做好准备，既使群众满意，又使企业受益。',
  },
  { wrong: '再接再励', right: '再接再厉', bad: '我们将再接再励。', good: '我们将再接再厉。' },
  { wrong: '挡案', right: '档案', bad: '做好挡案整理。', good: '做好档案整理。' },
  { wrong: '帐号', right: '账号', bad: '政务新媒体帐号2个。', good: '政务新媒体账号2个。' },
  { wrong: '帐户', right: '账户', bad: '开设微博帐户。', good: '开设微博账户。' },
  { wrong: '台帐', right: '台账', severity: 'hint', bad: '建立公开台帐。', good: '建立公开台账。' },
  { wrong: '其它', right: '其他', severity: 'hint', bad: '其它需要报告的事项。', good: '其他需要报告的事项。' },
  {
    wrong: '登陆',
    right: '登录',
    notAfter: '风|台风.{0,8}',
    onlyBefore: '[^，。；;、\\d]{0,14}(?:网|平台|系统|客户端|账号|帐号|邮箱|小程序|www|http|APP)',
    bad: '可登陆区政府门户网站查询。',
    good: '可登录区政府门户网站查询，台风登陆期间值班。',
  },
  { wrong: '公开已常态', right: '公开为常态', notBefore: '化', bad: '以公开已常态。', good: '以公开为常态，信息公开已常态化。' },
  {
    wrong: '申清',
    right: '申请',
    notAfter: '重',
    notBefore: '[单楚理]',
    bad: '收到公开申清2件。',
    good: '收到公开申请2件，重申清单管理。',
  },
  { wrong: '申情', right: '申请', notAfter: '重', notBefore: '[况形]', bad: '依申情公开。', good: '依申请公开。' },
  { wrong: '政符', right: '政府', notBefore: '[合号]', bad: '乡镇政符。', good: '乡镇政府，依法行政符合要求。' },
  { wrong: '政付信息', right: '政府信息', bad: '公开政付信息。', good: '公开政府信息。' },
  { wrong: '尚末', right: '尚未', notAfter: '[时高风崇和]', bad: '尚末审结1件。', good: '尚未审结1件。' },
  { wrong: '予已公开', right: '予以公开', notAfter: '[授给赋]', bad: '予已公开3件。', good: '予以公开3件。' },
  { wrong: '行政复仪', right: '行政复议', bad: '未发生行政复仪。', good: '未发生行政复议。' },
  {
    wrong: '公开条列',
    right: '公开条例',
    inTitles: true,
    notBefore: '[出明入举示]',
    bad: '《政府信息公开条列》规定。',
    good: '《政府信息公开条例》规定，公开条列明的事项。',
  },
  { wrong: '年渡', right: '年度', notBefore: '[口江河过船海假]', bad: '本年渡公开12条。', good: '本年度公开12条，今年渡过难关。' },
  { wrong: '知晓律', right: '知晓率', bad: '提高群众知晓律。', good: '提高群众知晓率。' },
  { wrong: '专蓝', right: '专栏', notBefore: '[天图色]', bad: '开设公开专蓝。', good: '开设公开专栏。' },
  { wrong: '公示蓝', right: '公示栏', notBefore: '[天图色]', bad: '村务公示蓝。', good: '村务公示栏，公示蓝图。' },
  { wrong: '宣传蓝', right: '宣传栏', notBefore: '[天图色]', bad: '利用宣传蓝公开。', good: '利用宣传栏公开，宣传蓝天保卫战。' },
  { wrong: '政务微薄', right: '政务微博', bad: '开通政务微薄。', good: '开通政务微博。' },
  // Slips of the pen in words that every report uses.
  { wrong: '惯彻', right: '贯彻', bad: '认真惯彻《条例》。', good: '认真贯彻《条例》。' },
  { wrong: '贯切', right: '贯彻', notAfter: '一|连', bad: '贯切落实《条例》。', good: '贯彻落实《条例》。' },
  { wrong: '落到实外', right: '落到实处', bad: '确保落到实外。', good: '确保落到实处。' },
  {
    wrong: '近一步',
    right: '进一步',
    onlyBefore: improvement,
    notAfter: '[更走靠拉接又最]',
    bad: '近一步加强培训。',
    good: '进一步加强培训，走近一步提升距离感知。',
  },
  { wrong: '进一部', right: '进一步', onlyBefore: improvement, bad: '进一部规范流程。', good: '进一步规范流程。' },
  {
    wrong: '建全',
    right: '健全',
    notAfter: '[创共构新搭组承]',
    onlyBefore: '制度|机制|体制|完善|长效|各项|组织|信息公开|监督|工作',
    bad: '建全制度。',
    good: '健全制度，创建全国文明城市。',
  },
  { wrong: '园满', right: '圆满', onlyBefore: '完成|成功|结束|落幕', bad: '园满完成任务。', good: '圆满完成任务，校园满意度提高。' },
  { wrong: '防犯', right: '防范', notBefore: '[罪错人]', bad: '防犯泄密风险。', good: '防范泄密风险，预防犯罪。' },
  { wrong: '不段', right: '不断', bad: '不段提高水平。', good: '不断提高水平。' },
  { wrong: '竟争', right: '竞争', notAfter: '[究毕]', notBefore: '[取得夺]', bad: '公平竟争。', good: '公平竞争，究竟争议何在。' },
  { wrong: '编缉', right: '编辑', bad: '信息编缉人员。', good: '信息编辑人员。' },
  { wrong: '联系方示', right: '联系方式', bad: '公开联系方示。', good: '公开联系方式。' },
  { wrong: '政策解渎', right: '政策解读', bad: '开展政策解渎。', good: '开展政策解读。' },
  { wrong: '幅射', right: '辐射', bad: '幅射带动。', good: '辐射带动。' },
  { wrong: '松驰', right: '松弛', bad: '管理松驰。', good: '管理松弛。' },
  { wrong: '推委扯皮', right: '推诿扯皮', bad: '杜绝推委扯皮。', good: '杜绝推诿扯皮。' },
  { wrong: '与时具进', right: '与时俱进', bad: '与时具进。', good: '与时俱进。' },
  { wrong: '因地治宜', right: '因地制宜', bad: '因地治宜。', good: '因地制宜。' },
  { wrong: '一如继往', right: '一如既往', bad: '一如继往。', good: '一如既往。' },
  { wrong: '按步就班', right: '按部就班', bad: '按步就班推进。', good: '按部就班推进。' },
  { wrong: '相辅相承', right: '相辅相成', bad: '二者相辅相承。', good: '二者相辅相成。' },
  { wrong: '竞竞业业', right: '兢兢业业', bad: '竞竞业业工作。', good: '兢兢业业工作。' },
  { wrong: '坚持不泄', right: '坚持不懈', notBefore: '[露密漏]', bad: '坚持不泄抓公开。', good: '坚持不懈抓公开，坚持不泄露秘密。' },
  { wrong: '行政诉颂', right: '行政诉讼', bad: '未发生行政诉颂。', good: '未发生行政诉讼。' },
  { wrong: '行正复议', right: '行政复议', bad: '未发生行正复议。', good: '未发生行政复议。' },
  { wrong: '合法权宜', right: '合法权益', bad: '损害第三方合法权宜。', good: '损害第三方合法权益。' },
  { wrong: '不在赘述', right: '不再赘述', bad: '此处不在赘述。', good: '此处不再赘述。' },
  { wrong: '及时跟新', right: '及时更新', notBefore: '[冠媒老人干技形]', bad: '网站及时跟新。', good: '网站及时更新，及时跟新媒体对接。' },
  { wrong: '定期跟新', right: '定期更新', notBefore: '[冠媒老人干技形]', bad: '定期跟新目录。', good: '定期更新目录，定期跟新媒体对接。' },
  { wrong: '落实道位', right: '落实到位', bad: '确保落实道位。', good: '确保落实到位。' },
  { wrong: '复盖面', right: '覆盖面', bad: '扩大复盖面。', good: '扩大覆盖面。' },
  { wrong: '全复盖', right: '全覆盖', bad: '实现全复盖。', good: '实现全覆盖。' },
  { wrong: '常抓不泄', right: '常抓不懈', bad: '做到常抓不泄。', good: '做到常抓不懈。' },
  { wrong: '齐抓公管', right: '齐抓共管', bad: '形成齐抓公管的格局。', good: '形成齐抓共管的格局。' },
  { wrong: '弄虚做假', right: '弄虚作假', bad: '严禁弄虚做假。', good: '严禁弄虚作假。' },
  { wrong: '融汇贯通', right: '融会贯通', bad: '做到融汇贯通。', good: '做到融会贯通。' },
  {
    wrong: '以点代面',
    right: '以点带面',
    onlyAfter: '.',
    notAfter: '(?:不能|不得|不可|避免|防止|切忌|搞|严禁|杜绝|克服|反对|纠正|摒弃|禁止).{0,4}',
    bad: '坚持以点代面、整体推进。',
    good: '坚持以点带面，防止以点代面。',
  },
  { wrong: '急待解决', right: '亟待解决', severity: 'hint', bad: '问题急待解决。', good: '问题亟待解决。' },
];
