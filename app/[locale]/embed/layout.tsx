import { EmbedHost } from "#app/_embed/host.tsx";

export default function Layout({ children }: LayoutProps<"/[locale]/embed">) {
  return <EmbedHost>{children}</EmbedHost>;
}
