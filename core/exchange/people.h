// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "exchange/rowreader.h"

#include <unordered_map>

namespace fivepace::exchange {

/// Athletes by their names, whatever their capitals, accents and blanks; a short name is a name.
class People {
public:
    explicit People(const Squad &squad);

    /// Who has a name, or, where nobody has it, one that is written otherwise: in another order, with oe for
    /// ö, parted otherwise.
    struct Found {
        std::vector<Candidate> candidates;
        bool isAlike = false;
        std::string writtenAs; ///< where it is alike: by the squad; empty where an earlier row has it
    };

    void add(const std::string &name, Candidate candidate);
    Found named(const std::string &name) const;
    /// Whom the row can be about: the one with the number, else all of the name, of whom a year of birth
    /// leaves those that have it or none. A number that nobody has, or that is another's than the name says,
    /// is refused. The name comes from the squad where only the number stands in the row.
    Found find(NamedPerson &person, std::vector<Refusal> &refusals) const;
    /// Names of the squad that share a word with this one, at most three, with commas between; for "did you
    /// mean".
    std::string likeNames(const std::string &name) const;

private:
    const Squad &m_squad;
    std::vector<Candidate> partedOtherwise(const std::string &name, const std::string &key) const;
    Found ofYear(Found found, std::optional<int> year) const;

    std::unordered_map<std::string, std::vector<Candidate>> m_byName; ///< folded
    std::unordered_map<std::string, std::vector<Candidate>> m_byKey; ///< see `nameKey`
    struct Parted {
        Candidate candidate;
        std::string key; ///< see `nameKey`
    };
    std::unordered_map<std::string, std::vector<Parted>> m_byLetters; ///< see `lettersKey`
    std::unordered_map<std::string, std::vector<std::string>> m_byWord; ///< names of the squad by their words
};

/// "Ada Okafor" of "Okafor, Ada" and of "Ada Okafor (GBR)"; blanks made single.
std::string personName(std::string_view text);
/// Blanks made single, none at the ends.
std::string plainText(std::string_view text);

} // namespace fivepace::exchange
