import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tidy } from '../forms/tidy';
import { useCommand } from '../forms/use-command';
import { label } from '../i18n/options';
import { confirmed } from './confirm';
import { ProblemNote } from './ProblemNote';

interface Props {
  /** What the reader may do: not every unit, and not what one drew up oneself. */
  readonly mayApprove: boolean;
  readonly mayReject: boolean;
  /** Address of what was drawn up; `/approve` and `/reject` follow it. */
  readonly path: string;
  readonly commands: { readonly approve: string; readonly reject: string };
  /** What is said before the approval is sent. */
  readonly ask: string;
  readonly reasonLabel: string;
}

/** Two buttons beside what somebody else drew up: it is approved after a question, or turned down with a reason. */
export function Settle({ mayApprove, mayReject, path, commands, ask, reasonLabel }: Props): ReactNode {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const approve = useCommand({ path: `${path}/approve` });
  const reject = useCommand({ path: `${path}/reject` });
  if (!mayApprove && !mayReject) return null;
  const askFirst = async (): Promise<void> => {
    const title = label('command', commands.approve);
    if (await confirmed({ title, below: ask, yes: title, no: t('act.cancel') })) await approve.send({});
  };
  return (
    <>
      <div className="buttons-row">
        {refusing ? (
          <>
            <Input
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              placeholder={reasonLabel}
              aria-label={reasonLabel}
              maxLength={500}
              className="grow"
            />
            <Button danger loading={reject.busy} onClick={() => void reject.send(tidy({ reason }))}>
              {label('command', commands.reject)}
            </Button>
            <Button onClick={() => setRefusing(false)}>{t('act.cancel')}</Button>
          </>
        ) : (
          <>
            {mayApprove && (
              <Button type="primary" loading={approve.busy} onClick={() => void askFirst()}>
                {label('command', commands.approve)}
              </Button>
            )}
            {mayReject && <Button onClick={() => setRefusing(true)}>{label('command', commands.reject)}</Button>}
          </>
        )}
      </div>
      <ProblemNote error={approve.error ?? reject.error} write />
    </>
  );
}
