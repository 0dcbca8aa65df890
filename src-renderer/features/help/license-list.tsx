import { useEffect, useState } from 'react';
import type { About } from '../../../src-main/contract/about-shape.ts';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { aboutWords } from './about-words.ts';
import { readWindowLibraries, type WindowLibrary } from './window-libraries.ts';

const getFile = async (path: string): Promise<unknown> => (await fetch(path)).json();

/** What the app is made with, each with its license; those of the window with the license's text. */
export function LicenseList({ program }: { program: About['libraries'] }) {
  const [built, setBuilt] = useState<WindowLibrary[] | null>([]);
  useEffect(() => {
    void readWindowLibraries(getFile).then(setBuilt);
  }, []);
  return (
    <DisclosureBox title={aboutWords.libraries(program.length + (built?.length ?? 0))}>
      <div className="about-libraries">
        <h4 className="title-13">{aboutWords.inProgram}</h4>
        <ul>
          {program.map(({ name, version, license }) => (
            <li key={name} className="text-13">
              {name} {version}, {license}
            </li>
          ))}
        </ul>
        <h4 className="title-13">{aboutWords.inWindow}</h4>
        {built === null ? (
          <p className="muted">{aboutWords.noLicenses}</p>
        ) : (
          <ul>
            {built.map((library) => (
              <WindowLibraryRow key={`${library.name} ${library.version}`} library={library} />
            ))}
          </ul>
        )}
      </div>
    </DisclosureBox>
  );
}

function WindowLibraryRow({ library }: { library: WindowLibrary }) {
  const { name, version, identifier, text } = library;
  const shown = `${name} ${version}, ${identifier ?? aboutWords.unknownLicense}`;
  return (
    <li>
      {text ? (
        <DisclosureBox level={5} title={shown}>
          <p className="about-license text-12">{text}</p>
        </DisclosureBox>
      ) : (
        <p className="text-13">{shown}</p>
      )}
    </li>
  );
}
