#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/language/language.hpp"
#include "okr/model/keys.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/model/period.hpp"
#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::model {

/// What the decoders of one file share: how values are read, and where findings go. Each read_x returns the value with
/// its place, damaged where a finding says what is wrong with it, or absent where the value is blank and need not be
/// there. A node that yaml could not read gives no second finding.
class Reader {
 public:
  /// What holds for the whole file: the rule of findings on form, the language of its values, how years begin, which
  /// levels and rules there are.
  struct Setting {
    std::string_view rule;
    language::Language language = language::Language::en;
    YearStart year_start = january_first;
    const std::vector<std::string>* levels = nullptr;
    const std::vector<Mapping>& (*mappings)() = nullptr;
    const std::vector<std::string_view>* rules = nullptr;  ///< ids that a config may name
  };

  Reader(const SourceFile& source, const yaml::Document& document, const Setting& setting,
         std::vector<Diagnostic>& findings);

  Field<std::string> read_text(const Key& key, const yaml::Entry& entry);
  /// A text of one line: the line end of `title: >` is nothing that anybody means.
  Field<std::string> read_title(const Key& key, const yaml::Entry& entry);
  Field<std::string> read_id(const Key& key, const yaml::Entry& entry);
  Field<Date> read_date(const Key& key, const yaml::Entry& entry);
  Field<Amount> read_amount(const Key& key, const yaml::Entry& entry);
  Field<double> read_share(const Key& key, const yaml::Entry& entry);
  Field<double> read_weight(const Key& key, const yaml::Entry& entry);
  Field<int> read_whole_number(const Key& key, const yaml::Entry& entry);
  Field<bool> read_flag(const Key& key, const yaml::Entry& entry);
  Field<Period> read_period(const Key& key, const yaml::Entry& entry);
  /// The place of the value among the key's words.
  Field<std::size_t> read_word(const Key& key, const yaml::Entry& entry);
  /// `no` is nb.
  Field<language::Language> read_language(const Key& key, const yaml::Entry& entry);
  /// One of the levels that the config names.
  Field<std::string> read_level(const Key& key, const yaml::Entry& entry);
  /// Reports any version but 1.
  void read_version(const Key& key, const yaml::Entry& entry);
  /// A list of scalars, or one scalar; false where some of it did not read. Blank elements are findings.
  bool read_texts(const Key& key, const yaml::Entry& entry, std::vector<Text>& texts);
  bool read_ids(const Key& key, const yaml::Entry& entry, std::vector<Text>& ids);

  /// A finding of the rule in force, with the user's words at fault as its stable argument.
  Diagnostic& add(Span span, std::string message, std::string help, std::string_view argument);
  /// A finding of another rule.
  Diagnostic& add_as(std::string_view rule, Span span, std::string message, std::string help,
                     std::string_view argument);
  /// An unsafe fix for the unknown key that a finding stands at: the name that was meant.
  void offer_name(const yaml::Node& key, std::string_view name);
  /// "title" holds a list, not a text.
  void add_wrong_shape(const Key& key, const yaml::Entry& entry);

  /// The scalar's node where the value is one; nullptr where it is damaged or, with a finding, of another shape.
  const yaml::Node* find_scalar(const Key& key, const yaml::Entry& entry);

  /// Whether yaml read all the text of a node.
  [[nodiscard]] bool is_whole(Span span) const;

  [[nodiscard]] const Setting& setting() const { return setting_; }
  [[nodiscard]] const SourceFile& source() const { return source_; }

  /// The rule of values that do not decode, and what stands before a key's name in messages ("check-in value"), while
  /// one mapping is read.
  struct Voice {
    std::string_view rule;
    std::string_view subject;
  };
  Voice voice;

 private:
  Field<std::string> to_id(const Key& key, const yaml::Node& node);
  Field<Amount> read_other_spelling(const Key& key, const yaml::Node& node);
  Field<double> read_bounded(const Key& key, const yaml::Entry& entry, double highest);

  const SourceFile& source_;
  const Setting& setting_;
  std::vector<Diagnostic>& findings_;
  std::vector<std::size_t> damage_;  ///< where yaml could not read, in order
};

/// `status "aktiv"`: a key with the value that it should not have.
std::string to_subject(const Reader& reader, const Key& key, std::string_view value);

}  // namespace okr::model
