import { dayOf } from './time';

describe('the day in Shanghai', () => {
  const slow = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

  it('is the one of the time-zone database, before and after midnight, in every year', () => {
    for (let year = 1980; year < 2060; year++)
      for (const monthAndDay of ['01-01', '05-03', '05-04', '09-15', '12-31'])
        for (const time of ['00:00:00.000', '14:59:59.999', '15:00:00.000', '15:59:59.999', '16:00:00.000', '23:59:59.999']) {
          const at = `${year}-${monthAndDay}T${time}Z`;
          expect(`${at} ${dayOf(at)}`).toBe(`${at} ${slow.format(new Date(at))}`);
        }
  });

  it('does not exist for what is no moment', () => {
    expect(() => dayOf('yesterday')).toThrow(RangeError);
  });
});
