// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad.h"
#include "exchange/rowreader.h"

#include <unordered_map>

namespace fivepace::exchange {

/// Athletes by their names, whatever their capitals, accents and blanks; a short name is a name.
class People {
public:
    explicit People(const Squad &squad);

    void add(const std::string &name, Candidate candidate);
    std::vector<Candidate> named(const std::string &name) const;
    /// Whom the row can be about: the one with the number, else all of the name. A number that nobody has, or
    /// that is another's than the name says, is refused. The name comes from the squad where only the number
    /// stands in the row.
    std::vector<Candidate> find(NamedPerson &person, std::vector<Refusal> &refusals) const;
    /// Names of the squad that share a word with this one, at most three, with commas between; for "did you
    /// mean".
    std::string likeNames(const std::string &name) const;

private:
    const Squad &m_squad;
    std::unordered_map<std::string, std::vector<Candidate>> m_byName; ///< folded
    std::unordered_map<std::string, std::vector<std::string>> m_byWord; ///< names of the squad by their words
};

/// "Ada Okafor" of "Okafor, Ada"; blanks made single.
std::string personName(std::string_view text);

} // namespace fivepace::exchange
