import type { ReactNode } from 'react';
import { paperDay } from '../../parts/time';
import type { LetterSheet } from '../cases/types';
import { footOf } from './foot';
import { Sheet } from './Sheet';

interface Props {
  readonly sheet: LetterSheet;
  /** To whom. */
  readonly to: string;
  readonly children: ReactNode;
  /** Below the signature: whom else it goes to. */
  readonly copies?: string;
}

const DATE = '　　　年　　月　　日';

/** Everybody who applied, as a letter addresses them. */
export const namesOf = (sheet: LetterSheet): string => sheet.applicants.map((one) => one.person.name ?? '').join('、');

/** The other side, as a letter names it. */
export const othersOf = (sheet: LetterSheet): string =>
  sheet.respondents.map((one) => one.name ?? one.person?.name ?? one.projectName ?? '').join('、');

/** An official letter: addressee, text, and at its end the office, the place for its seal, and the date. */
export function Letter({ sheet, to, children, copies }: Props): ReactNode {
  return (
    <Sheet title={sheet.title.zh} above={sheet.unit.name} number={sheet.formNumber} foot={footOf(sheet.foot)}>
      <div className="letter">
        <p>{to}：</p>
        {children}
        <div className="letter-end">
          <p>{sheet.unit.name}</p>
          <p className="letter-seal">（公章）</p>
          <p>{sheet.issuedOn ? paperDay(sheet.issuedOn) : DATE}</p>
        </div>
        {copies && <p className="sheet-note">{copies}</p>}
      </div>
    </Sheet>
  );
}
