import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { PhotoDoubts } from '../page/Photos';

type Values = Schemas['VerifySessionBody'];

/** 核定: by somebody else than who reported; what deserves a second look stands above. */
export function VerifyForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'verify', onDone, true)}
      nameOf={nameOn(view)}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'VerifySession')}
      dateLabel={t('outreach.verifiedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('outreach.verifyHint', { name: view.reportedBy?.name ?? '', persons: view.figures?.persons ?? 0 })}</p>
      {view.hints.length > 0 && (
        <div className="hint hint-warn">
          <p>{t('outreach.lookTwice')}</p>
          <ul>
            {view.hints.map((hint) => (
              <li key={hint}>{label('activityHint', hint)}</li>
            ))}
          </ul>
        </div>
      )}
      {view.photos > 0 && <PhotoDoubts view={view} />}
      <Form.Item name="note" label={t('outreach.verifyNote')}>
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}
