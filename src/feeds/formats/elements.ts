import { innerBase } from './links.ts'
import type { XmlDocument, XmlElement } from './xml.ts'

/** Questions that every XML format asks of its elements. */

export function first(parent: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = parent?.children.find((child) => child.name === name && !child.cut)
    if (found) return found
  }
  return null
}

export const all = (parent: XmlElement | null, ...names: readonly string[]): XmlElement[] =>
  parent ? parent.children.filter((child) => names.includes(child.name)) : []

/** The text of the first of these children that has any. */
export function textOf(parent: XmlElement | null, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const child of parent?.children ?? []) {
      if (child.name !== name || child.cut) continue
      const text = child.text.trim()
      if (text !== '') return text
    }
  return null
}

/** What is inside an element as HTML: its characters, or its own markup where it was not escaped. */
export function htmlOf(element: XmlElement, document: XmlDocument): string {
  if (element.children.length === 0) return element.text
  return document.source.slice(element.start, element.end).replaceAll(/<!\[CDATA\[|\]\]>/gi, '')
}

/** The address that relative links inside `element` rest on: every `xml:base` from the outside in. */
export function baseOf(element: XmlElement | null, url: string | null): string | null {
  const declared: string[] = []
  for (let at = element; at; at = at.parent) {
    const base = at.attributes.get('xml:base')
    if (base !== undefined) declared.push(base)
  }
  return declared.reduceRight<string | null>((outer, base) => innerBase(base, outer), url)
}

/** The nearest `xml:lang`, from the inside out. */
export function languageOf(element: XmlElement | null): string | null {
  for (let at = element; at; at = at.parent) {
    const lang = at.attributes.get('xml:lang')?.trim()
    if (lang) return lang
  }
  return null
}
