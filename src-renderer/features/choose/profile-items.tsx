import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { ItemKind, ProfileItem } from '../../../src-main/core/role/role-profile.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { groupItems, originOf } from './choice-of-role.ts';
import { chooseWords } from './words.ts';

interface ProfileItemsProps {
  page: OpenPage;
  items: readonly ProfileItem[];
  kind: ItemKind;
}

/** The items of one kind under the labels of the page, each with its line. */
export function ProfileItems({ page, items, kind }: ProfileItemsProps) {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return null;
  const title = kind === 'responsibility' ? chooseWords.responsibilities : chooseWords.requirements;
  return (
    <section className="profile-items" aria-label={title}>
      <h3 className="title-16">{title}</h3>
      {groupItems(own).map((group) => (
        <div key={group.title ?? ''} className="profile-group">
          {group.title !== null && <h4 className="title-13 muted">{group.title}</h4>}
          <ul>
            {group.items.map((item) => (
              <ProfileRow key={item.id} page={page} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ProfileRow({ page, item }: { page: OpenPage; item: ProfileItem }) {
  const origin = originOf(page.family, item);
  return (
    <li className="profile-row">
      <span>
        {item.text}
        {(origin !== null || item.niceToHave) && (
          <span className="profile-tags">
            {item.niceToHave && <span className="tag">{chooseWords.niceTag}</span>}
            {origin !== null && <span className="text-12 muted">{origin}</span>}
          </span>
        )}
      </span>
      <PageLine line={item.line} text={item.text} page={page.lines} file={page.name} />
    </li>
  );
}
