import type { CalendarError, CalendarErrorCode } from './error';

/** What went wrong, in the words of the reader: Chinese first, English beside it. */
const messages: Readonly<Record<CalendarErrorCode, { readonly zh: string; readonly en: string }>> = {
  'calendar.unknown-rule': { zh: '没有这条期限规则', en: 'there is no such rule' },
  'calendar.not-in-force': { zh: '起算日时该规则尚未施行', en: 'the rule was not in force on the day the clock starts' },
  'calendar.bad-date': { zh: '日期不存在，或者格式不是 YYYY-MM-DD', en: 'not a day of the calendar written YYYY-MM-DD' },
  'calendar.bad-pause': {
    zh: '扣除的期间不对：通知日和补齐日都要有，通知日不早于起算日，补齐日不早于通知日',
    en: 'the pause needs both days: the notice not before the start, the supply not before the notice',
  },
  'calendar.not-pausable': { zh: '该期限没有可以扣除的期间', en: 'the law takes no time out of this clock' },
  'calendar.bad-count': { zh: '工作日数必须是整数', en: 'a number of working days must be whole' },
  'calendar.bad-line': {
    zh: '这一行读不懂，应为 {"id","rule","from"} 形式的 JSON',
    en: 'not a JSON line of the form {"id","rule","from"}',
  },
  'calendar.bad-rules': { zh: '期限规则数据前后矛盾', en: 'the data of the rules contradicts itself' },
  'calendar.bad-holidays': { zh: '节假日数据有误', en: 'the holiday data is wrong' },
};

const detailOf = (error: CalendarError): string => {
  const values = Object.values(error.details).filter((value) => value !== undefined);
  return values.length === 0 ? '' : `（${values.join('，')}）`;
};

/** One line for people: `没有这条期限规则（FOO） / there is no such rule`. */
export const messageOf = (error: CalendarError): string => {
  const { zh, en } = messages[error.code];
  return `${zh}${detailOf(error)} / ${en}`;
};
