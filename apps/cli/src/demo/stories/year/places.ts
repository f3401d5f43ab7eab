import { CITY, HESHUN, JIEXIU, LINGSHI, PINGYAO, QIXIAN, SHOUYANG, TAIGU, type Who, XIYANG, YUCI, YUSHE, ZUOQUAN } from '../../cast';

/** The city and its eleven counties: where people work, and who is competent there. */
interface Place {
  /** Code of the union's unit. */
  readonly code: string;
  /** 榆次区, as courts and offices bear it. */
  readonly name: string;
  readonly commission: string;
  readonly court: string;
  /** The office that decides on injuries. */
  readonly bureau: string;
  /** The inspection that acts on complaints about pay. */
  readonly inspection: string;
}

const place = (code: string, name: string, district = name): Place => ({
  code,
  name,
  commission: `${name}劳动人事争议仲裁委员会`,
  court: `${district}人民法院`,
  bureau: `${name}人力资源和社会保障局`,
  inspection: `${name}劳动保障综合行政执法队`,
});

export const places = {
  city: place(CITY, '晋中市', '晋中市榆次区'),
  yuci: place(YUCI, '晋中市榆次区'),
  taigu: place(TAIGU, '晋中市太谷区'),
  yushe: place(YUSHE, '榆社县'),
  zuoquan: place(ZUOQUAN, '左权县'),
  heshun: place(HESHUN, '和顺县'),
  xiyang: place(XIYANG, '昔阳县'),
  shouyang: place(SHOUYANG, '寿阳县'),
  qixian: place(QIXIAN, '祁县'),
  pingyao: place(PINGYAO, '平遥县'),
  lingshi: place(LINGSHI, '灵石县'),
  jiexiu: place(JIEXIU, '介休市'),
} as const satisfies Record<string, Place>;

export type County = keyof typeof places;

/** Whoever holds a post at the desk of a place. */
export const desk = (county: County, post: 'registrar' | 'coordinator' | 'approver'): Who => `${county}.${post}`;

/** 晋中市总工会 decides on objections against its counties. */
export const ABOVE = '晋中市总工会法律工作部';
