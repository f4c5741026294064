import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  readonly image: string;
  readonly build?: { readonly dockerfile: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly logging?: { readonly driver: string; readonly options: Readonly<Record<string, string>> };
  readonly user?: string;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
}

export const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);

export const composeText = readFileSync(inRoot('docker-compose.yml'), 'utf8');

export const parsed = (text: string): ComposeFile => parse(text, { merge: true }) as ComposeFile;

/** What `.env.example` sets. */
export const example: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(inRoot('.env.example'), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
);

/** What a service is told once `.env.example` is filled in, as compose fills it in. */
export const environmentOf = ({ environment = {} }: Service): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{([A-Z_]+):\?[^}]*\}/g, (_whole, variable: string) => example[variable] ?? ''),
    ]),
  );
