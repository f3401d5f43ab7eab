import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { Asked } from '../../parts/Asked';
import { letterSheetQuery } from '../cases/queries';
import type { LetterKind, LetterSheet } from '../cases/types';
import { ClosingForm, ContentsForm, ReceiptForm } from './forms';
import { AssignmentLetter, DecisionLetter, SupplementLetter } from './letters';
import { useMoment } from './use-moment';

const papers: Readonly<Record<LetterKind, ComponentType<{ sheet: LetterSheet }>>> = {
  supplement: SupplementLetter,
  decision: DecisionLetter,
  assignment: AssignmentLetter,
  receipt: ReceiptForm,
  closing: ClosingForm,
  contents: ContentsForm,
};

/** A letter or form of a case on A4, in the shape its kind has. */
const page = (kind: LetterKind) =>
  function LetterPage(): ReactNode {
    const { caseId } = useParams({ strict: false });
    const query = useQuery(letterSheetQuery(caseId ?? '', kind, useMoment()));
    const Paper = papers[kind];
    return <Asked query={query}>{(sheet) => <Paper sheet={sheet} />}</Asked>;
  };

export const SupplementPage = page('supplement');
export const DecisionPage = page('decision');
export const AssignmentPage = page('assignment');
export const ReceiptPage = page('receipt');
export const ClosingPage = page('closing');
export const ContentsPage = page('contents');
