/** What the tests use of unpdf: declared here, so that types can be checked before the package is installed. */
declare module "unpdf" {
  export function getDocumentProxy(data: Uint8Array): Promise<object>;
  export function extractText(
    document: object,
    options: { mergePages: false },
  ): Promise<{ totalPages: number; text: string[] }>;
}
