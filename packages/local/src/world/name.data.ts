/** Fixed lists from which invented people are put together; nobody here is a real person. */
export const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

export const girlNames = [
  "雨桐 欣怡 梓涵 思琪 语嫣 晓彤 诗涵 佳怡 梦洁 若溪 静雯 可欣 紫萱 婉清 一诺 依晨 秀兰 春燕 小霞 玉婷",
  "芳菲 雅琴 晨曦 乐瑶 盼盼 心悦 彩云 月娥 念慈 书瑶 苗苗 安琪 海燕 冬梅 雪莹 巧玲 美琳 凤仪 清荷 悦宁",
].flatMap((line) => line.split(" "));

export const boyNames = [
  "浩然 子轩 宇航 俊杰 博文 志强 天佑 嘉豪 明轩 泽宇 家乐 小龙 锦程 文博 旭东 建平 永康 新宇 立诚 思源",
  "晨阳 国栋 少华 致远 鹏飞 乐山 云飞 海涛 子墨 向阳 启航 振宇 世杰 瑞霖 平安 春生 大勇 铁柱 青松 远山",
].flatMap((line) => line.split(" "));

export const womanNames = [
  "桂花 秀英 翠兰 淑珍 玉兰 春梅 惠芳 金凤 素云 彩霞 爱琴 月英 巧云 兰香 凤英 雪梅 丽娟 晓燕 红霞 海英",
  "静怡 文娟 亚萍 婷婷 晓琳 慧敏 艳玲 雅丽 佳慧 梦瑶 秋菊 美玲 小娟 云霞 莉莉 敏芝 燕妮 书琴 若兰 思敏",
].flatMap((line) => line.split(" "));

export const manNames = [
  "建国 志明 永强 德福 国华 长青 文斌 保平 小军 海峰 新民 卫东 学军 俊峰 宏伟 立新 明亮 根生 忠义 满仓",
  "振华 晓东 伟平 鹏程 少军 兴旺 世荣 守信 宝林 培元 建设 增产 天成 远志 云山 大民 金锁 喜来 广林 庆丰",
].flatMap((line) => line.split(" "));

/** Characters that few fonts have: what shows or prints a name must cope with them. */
export const rareNames = [
  { name: "李㛃", sex: "female" },
  { name: "王䶮", sex: "male" },
  { name: "陈𠮷", sex: "male" },
] as const;

/** Cities where parents from the mountains go to work. */
export const workPlaces = [
  "广东省东莞市",
  "广东省深圳市",
  "广东省佛山市",
  "浙江省义乌市",
  "浙江省宁波市",
  "浙江省温州市",
  "江苏省苏州市",
  "江苏省昆山市",
  "上海市松江区",
  "北京市大兴区",
  "福建省晋江市",
  "新疆库尔勒市",
  "陕西省西安市",
  "陕西省咸阳市",
  "山西省运城市",
  "四川省成都市",
];
