//! What refers to what in a module. The linker writes it down with `--emit-relocs`, in sections
//! that WebAssembly's tool conventions describe (Linking.md).

use std::ops::Range;

use wasmparser::{
    BinaryReaderError, CustomSectionReader, ExternalKind, KnownCustom, Linking, Parser, Payload,
    RelocationType, SymbolInfo, TypeRef,
};

/// A function or a piece of data.
pub struct Symbol {
    pub name: String,
    pub is_data: bool,
    pub is_exported: bool,
    /// Its bytes in the file.
    pub extent: Range<usize>,
}

/// Symbols, and where in the file one of them is referred to.
#[derive(Default)]
pub struct Layout {
    pub symbols: Vec<Symbol>,
    /// Where a reference stands, and the number of the symbol it leads to.
    pub references: Vec<(usize, usize)>,
    sections: Vec<usize>,
    functions: Vec<Range<usize>>,
    segments: Vec<Range<usize>>,
    exported: Vec<u32>,
}

impl Layout {
    pub fn read(module: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut layout = Self::default();
        for payload in Parser::new(0).parse_all(module) {
            layout.take(&payload?)?;
        }
        Ok(layout)
    }

    /// The numbers of the symbols that one refers to.
    pub fn leads_to(&self, symbol: &Symbol) -> impl Iterator<Item = usize> {
        let inside = self.references.iter().filter(|(at, _)| symbol.extent.contains(at));
        inside.map(|(_, to)| *to)
    }

    fn take(&mut self, payload: &Payload<'_>) -> Result<(), BinaryReaderError> {
        self.sections.extend(payload.as_section().map(|(_, range)| range.start));
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    // An imported function has no bytes, and counts among the others.
                    self.functions.extend(matches!(import?.ty, TypeRef::Func(_)).then_some(0..0));
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports.clone() {
                    let export = export?;
                    self.exported.extend((export.kind == ExternalKind::Func).then_some(export.index));
                }
            }
            Payload::CodeSectionEntry(body) => self.functions.push(body.range()),
            Payload::DataSection(segments) => {
                for segment in segments.clone() {
                    let segment = segment?;
                    self.segments.push(segment.range.end - segment.data.len()..segment.range.end);
                }
            }
            Payload::CustomSection(section) => self.take_links(section)?,
            _ => {}
        }
        Ok(())
    }

    fn take_links(&mut self, section: &CustomSectionReader<'_>) -> Result<(), BinaryReaderError> {
        match section.as_known() {
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        for symbol in symbols {
                            let symbol = self.symbol(&symbol?);
                            self.symbols.push(symbol);
                        }
                    }
                }
            }
            KnownCustom::Reloc(links) => {
                let start = self.sections[links.section_index() as usize];
                for link in links.entries() {
                    let link = link?;
                    // The one kind that leads to no symbol.
                    if link.ty == RelocationType::TypeIndexLeb {
                        continue;
                    }
                    self.references.push((start + link.offset as usize, link.index as usize));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn symbol(&self, info: &SymbolInfo<'_>) -> Symbol {
        let (name, is_data, is_exported, extent) = match info {
            SymbolInfo::Func { index, name, .. } => {
                let extent = self.functions[*index as usize].clone();
                (name.unwrap_or_default(), false, self.exported.contains(index), extent)
            }
            SymbolInfo::Data { name, symbol: Some(place), .. } => {
                let start = self.segments[place.index as usize].start + place.offset as usize;
                (*name, true, false, start..start + place.size as usize)
            }
            _ => ("", false, false, 0..0),
        };
        Symbol { name: name.to_owned(), is_data, is_exported, extent }
    }
}
