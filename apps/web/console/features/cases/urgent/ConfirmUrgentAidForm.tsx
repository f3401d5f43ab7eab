import { Facts } from '@ui/Facts';
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

type Values = Schemas['ConfirmUrgentAidBody'];

/** 确认先行援助, by an approver who took no other step of the case. */
export function ConfirmUrgentAidForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const { urgent } = view;
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'confirm-urgent-aid', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'ConfirmUrgentAid')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('urgent.confirmHint')}</p>
      {urgent && (
        <Facts
          lines={[
            [t('urgent.title'), `${urgent.by.name} · ${urgent.on}`],
            [t('urgent.ground'), label('urgentGround', urgent.ground)],
            [t('urgent.explanation'), urgent.explanation],
          ]}
        />
      )}
      <Form.Item name="note" label={t('urgent.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
