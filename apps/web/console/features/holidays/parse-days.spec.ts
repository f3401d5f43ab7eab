import { parseDays, stretchesOf } from './parse-days';

describe('days off as they are written', () => {
  it('are read by the stretch and by the day, each once and in order', () => {
    expect(parseDays('2027-01-02 至 2027-01-03\n\n2027-01-01\n2027-01-03 – 2027-01-04')).toEqual({
      days: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'],
    });
  });

  it('name the first line that makes no sense', () => {
    expect(parseDays('2027-01-01\n元旦')).toEqual({ wrong: { line: 2, text: '元旦' } });
    expect(parseDays('2027-01-03 至 2027-01-01')).toEqual({ wrong: { line: 1, text: '2027-01-03 至 2027-01-01' } });
    expect(parseDays('2027-01-01 至 2027-12-31')).toMatchObject({ wrong: { line: 1 } });
  });

  it('are shown as stretches again', () => {
    expect(stretchesOf(['2027-02-28', '2027-03-01', '2027-05-01'])).toEqual(['2027-02-28 – 2027-03-01', '2027-05-01']);
  });
});
