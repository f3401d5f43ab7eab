import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { OpinionSoFar } from './OpinionSoFar';

type Values = Schemas['GrantAidBody'];

/** 给予援助: issues the case number; the clock for assigning a handler starts (法律援助法第四十三条). */
export function GrantAidForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'grant', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'GrantAid')}
      dateLabel={t('decision.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <OpinionSoFar view={view} />
      <p className="hint">{t('decision.grantHint')}</p>
      <Form.Item name="note" label={t('decision.note')}>
        <TextArea max={1000} />
      </Form.Item>
    </CommandForm>
  );
}
