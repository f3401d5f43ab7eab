import { PictureOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { FileWays } from '../../../parts/FileWays';
import { useLook, useMay } from '../../../shell/use-session';
import { weight } from '../../cases/attachments/weight';
import { photosQuery } from '../queries';
import type { ActivityView, Photo } from '../types';

interface Props {
  readonly view: ActivityView;
  readonly onDo: (command: string, photo?: string) => void;
}

/** 活动照片: each with what deserves a second look. The pictures open on request, and every look is on record. */
export function Photos({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(photosQuery(view.activityId));
  const may = view.next.some(({ command, permitted }) => command === 'KeepPhoto' && permitted);
  return (
    <Panel
      title={t('outreach.photos')}
      note={query.data && t('outreach.photosNote', { n: view.photos, atLeast: query.data.atLeast })}
      extra={
        may && (
          <Button size="small" icon={<UploadOutlined />} onClick={() => onDo('KeepPhoto')}>
            {label('command', 'KeepPhoto')}
          </Button>
        )
      }
    >
      <Asked query={query}>
        {({ photos }) =>
          photos.length === 0 ? (
            <p className="soft">{t('outreach.noPhotos')}</p>
          ) : (
            <ul className="attachments">
              {photos.map((photo, index) => (
                <PhotoLine key={photo.photoId} view={view} photo={photo} number={index + 1} onDo={onDo} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Panel>
  );
}

function PhotoLine({ view, photo, number, onDo }: Props & { readonly photo: Photo; readonly number: number }): ReactNode {
  const { t } = useTranslation();
  const name = t('outreach.photoNumber', { n: number });
  const looks = useLook('outreach.files');
  const reports = useMay('outreach.report') && ['planned', 'held', 'reported'].includes(view.stage);
  return (
    <li className="attachment">
      <div className="attachment-version">
        <span className="attachment-name">
          <PictureOutlined aria-hidden /> {name}
        </span>
        <span className="soft small num">
          {photo.takenOn ? t('outreach.photoTaken', { day: photo.takenOn, time: photo.takenAt }) : t('outreach.photoNoTime')} ·{' '}
          {weight(photo.bytes)} · {photo.on} · {photo.by.name}
        </span>
        {looks && view.sight === 'full' && (
          <FileWays
            path={`/activities/${view.activityId}/photos/${photo.photoId}`}
            mediaType={photo.mediaType}
            name={name}
            savedAs={(from) => `${view.day}-${name}-${from}`}
          />
        )}
        {reports && (
          <Button size="small" type="text" onClick={() => onDo('WithdrawPhoto', photo.photoId)}>
            {label('command', 'WithdrawPhoto')}
            <span className="visually-hidden">{name}</span>
          </Button>
        )}
        <Doubts view={view} photo={photo} />
        <details className="soft small">
          <summary>{t('outreach.photoHash')}</summary>
          <code className="anywhere">{photo.sha256}</code>
        </details>
      </div>
    </li>
  );
}

const doubtful = ({ offDay, compared, same }: Photo): boolean => offDay || !compared || same.length > 0;

/** What does not fit a photo: taken on another day, not compared, or the same picture as another one. */
function Doubts({ view, photo }: { readonly view: ActivityView; readonly photo: Photo }): ReactNode {
  const { t } = useTranslation();
  if (!doubtful(photo)) return null;
  const elsewhere = photo.same.filter(({ here }) => !here);
  return (
    <ul className="hint hint-warn small">
      {photo.offDay && <li>{t('outreach.photoOffDay', { taken: photo.takenOn, day: view.day })}</li>}
      {!photo.compared && <li>{t('outreach.photoNotCompared')}</li>}
      {photo.same.some(({ here }) => here) && <li>{t('outreach.photoTwiceHere')}</li>}
      {elsewhere.map(({ activityId, title, unit, day, identical }) => (
        <li key={`${activityId ?? unit.id} ${day}`}>
          {t(identical ? 'outreach.photoSame' : 'outreach.photoAlike')}{' '}
          {activityId ? (
            <Link to="/outreach/$activityId" params={{ activityId }}>
              {day} {title}
            </Link>
          ) : (
            t('outreach.photoElsewhere', { unit: unit.name, day })
          )}
        </li>
      ))}
    </ul>
  );
}

/** The photos that a verifier has to look at one by one; nothing when all of them fit. */
export function PhotoDoubts({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(photosQuery(view.activityId));
  return (
    <Asked query={query}>
      {({ photos }) =>
        photos.some(doubtful) ? (
          <section aria-label={t('outreach.photoExceptions')}>
            <p className="strong">{t('outreach.photoExceptions')}</p>
            {photos.map((photo, index) =>
              doubtful(photo) ? (
                <div key={photo.photoId}>
                  {t('outreach.photoNumber', { n: index + 1 })}
                  <Doubts view={view} photo={photo} />
                </div>
              ) : null,
            )}
          </section>
        ) : null
      }
    </Asked>
  );
}
