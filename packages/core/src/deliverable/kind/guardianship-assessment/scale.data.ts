import type { Dimension, Indicator, Scale } from "./scale.rule.ts";

const labels: Record<Dimension, Record<string, string>> = {
  willingness: {
    awareness: "监护责任认识与意愿",
    initiative: "主动联系、关心儿童",
  },
  livingSupport: {
    necessities: "衣食住行基本保障",
    income: "家庭经济来源与儿童支出",
    careCapacity: "照护人身体状况与照护能力",
  },
  familyEducation: {
    learningSupport: "学习督促与家校沟通",
    discipline: "品行引导与教育方式",
  },
  familyRelations: {
    parentBond: "亲子沟通",
    carerBond: "照护人与儿童相处",
  },
  safetyProtection: {
    homeSafety: "居家用水、用电、用火安全",
    outdoorSafety: "外出、交通、防溺水看护",
    harmPrevention: "防范侵害与不当对待",
  },
  dailyLife: {
    routine: "饮食、作息与个人卫生",
    dwelling: "居住环境",
  },
  health: {
    body: "身体健康与及时就医",
    mood: "情绪与心理状况",
  },
  education: {
    attendance: "在学与出勤",
    habits: "学习状态与行为习惯",
  },
  safety: {
    selfProtection: "自我保护意识与能力",
    injurySigns: "有无受伤、受欺凌、受侵害迹象（无迹象得满分）",
  },
};

const indicators: Indicator[] = Object.entries(labels).flatMap(([dimension, own]) =>
  Object.entries(own).map(([id, label]) => ({
    id,
    label,
    dimension: dimension as Dimension,
    min: 0,
    max: 5,
  })),
);

/**
 * A proposed scale, marked provisional (待核定): no scale of the province was found.
 * Twenty indicators of 0 to 5 points, more is better; the four grades are those in use in Hubei.
 */
export const defaultScale: Scale = {
  id: "default",
  version: 1,
  label: "监护评估量表（待核定）",
  effectiveFrom: "2021-01-01",
  provisional: true,
  indicators,
  grades: [
    { grade: "normal", from: 80, to: 100 },
    { grade: "insufficient", from: 60, to: 79 },
    { grade: "improper", from: 40, to: 59 },
    { grade: "absent", from: 0, to: 39 },
  ],
};
