import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** A key and certificate for localhost, as an https server takes them. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/**
 * Makes a certificate for localhost, signed by an authority of its own that nobody trusts; nothing is installed and the
 * files are gone afterwards.
 */
export const makeCertificate = async (): Promise<Certificate> => {
  const folder = mkdtempSync(join(tmpdir(), "xkmt-certificate-"));
  const inFolder = (name: string): string => join(folder, name);
  try {
    await generateCertificates(inFolder("ca.crt"), inFolder("localhost.crt"), inFolder("localhost.key"));
    return { key: readFileSync(inFolder("localhost.key")), cert: readFileSync(inFolder("localhost.crt")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
