// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lexer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fivepace::notation {

namespace {

bool continues(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

/// The bytes of one UTF-8 character at `at`; a byte that begins none stands for itself.
std::size_t widthAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    for (std::size_t behind = 1; behind < width; ++behind) {
        if (!continues(text, at + behind))
            return 1;
    }
    return width;
}

struct Form {
    std::string_view written, meant;
};
constexpr std::array kForms { Form { "×", "x" }, Form { "✕", "x" }, Form { "✖", "x" }, Form { "⨯", "x" },
    Form { "‘", "'" }, Form { "’", "'" }, Form { "′", "'" }, Form { "`", "'" }, Form { "´", "'" },
    Form { "ʹ", "'" }, Form { "“", "\"" }, Form { "”", "\"" }, Form { "„", "\"" }, Form { "″", "\"" },
    Form { "ʺ", "\"" }, Form { "–", "-" }, Form { "—", "-" }, Form { "−", "-" }, Form { "‑", "-" },
    Form { "‐", "-" }, Form { "•", "•" }, Form { "▪", "•" }, Form { "●", "•" }, Form { "◦", "•" },
    Form { "‣", "•" }, Form { "·", "•" }, Form { "∙", "•" }, Form { "…", "." }, Form { "≈", "~" },
    Form { "\u00a0", " " }, Form { "\u2009", " " }, Form { "\u200a", " " }, Form { "\u2002", " " },
    Form { "\u2003", " " }, Form { "\u2007", " " }, Form { "\u202f", " " }, Form { "\u200b", " " },
    Form { "\ufeff", " " }, Form { "\t", " " }, Form { "\r", " " } };

/// Signs in one form each, letters (also É, Ü, Ç …) in lower case.
std::string oneForm(const std::string &character)
{
    if (character.size() == 1 && character[0] >= 'A' && character[0] <= 'Z')
        return { static_cast<char>(character[0] + ('a' - 'A')) };
    if (character == "|") // the columns of a table
        return ",";
    const bool isPlain = character.size() == 1 && character[0] >= ' ' && character[0] != '`';
    if (isPlain) // nearly all are
        return character;
    const auto found = std::ranges::find(kForms, character, &Form::written);
    if (found != kForms.end())
        return std::string(found->meant);
    const bool isLatin1 = character.size() == 2 && static_cast<unsigned char>(character[0]) == 0xc3;
    const auto second = isLatin1 ? static_cast<unsigned char>(character[1]) : 0;
    if (second >= 0x80 && second <= 0x9e && second != 0x97) // × is no letter
        return { character[0], static_cast<char>(second + 0x20) };
    return character;
}

bool isDigit(const std::string &c)
{
    return c.size() == 1 && c[0] >= '0' && c[0] <= '9';
}

bool isLetter(const std::string &c)
{
    return (c.size() == 1 && c[0] >= 'a' && c[0] <= 'z')
        || (c.size() > 1 && static_cast<unsigned char>(c[0]) >= 0xc3 && c != "•");
}

class Lexer {
public:
    explicit Lexer(std::vector<std::string> forms)
        : m_forms(std::move(forms))
    {
    }

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        bool space = false;
        while (m_at < m_forms.size()) {
            if (here() == " ") {
                space = true;
                ++m_at;
                continue;
            }
            auto token = next();
            token.spaceBefore = std::exchange(space, false);
            tokens.push_back(std::move(token));
        }
        Token end;
        end.from = end.to = m_forms.size();
        tokens.push_back(end);
        return tokens;
    }

private:
    const std::string &here() const { return m_forms[m_at]; }
    bool digitAt(std::size_t at) const { return at < m_forms.size() && isDigit(m_forms[at]); }

    Token next()
    {
        Token token;
        token.from = m_at;
        if (here() == "\n") {
            token.kind = TokenKind::NewLine;
            ++m_at;
        } else if (digitAt(m_at)) {
            number(token);
        } else if (isLetter(here())) {
            word(token);
        } else {
            const auto c = static_cast<unsigned char>(here()[0]);
            const bool isSign
                = (here().size() == 1 && c > 0x20 && c < 0x7f) || here() == "•" || hundredths(here()) != 0;
            token.kind = isSign ? TokenKind::Symbol : TokenKind::Bad;
            token.text = m_forms[m_at++];
        }
        token.to = m_at;
        return token;
    }

    /// "x" between two counts is a word of its own: 4x1k, 8xhills.
    void word(Token &token)
    {
        token.kind = TokenKind::Word;
        const bool isBehindNumber = m_at > 0 && digitAt(m_at - 1);
        while (m_at < m_forms.size() && isLetter(here())) {
            token.text += m_forms[m_at++];
            if (token.text == "x" && (isBehindNumber || digitAt(m_at)))
                break;
        }
    }

    static int hundredths(std::string_view form)
    {
        return form == "½" ? 50 : form == "¼" ? 25 : form == "¾" ? 75 : 0;
    }

    /// 3,000 and 10,000 are thousands; 400,600 and 3,2,1 are lists. 2.5, 2,5 and 2½ are two and a half.
    void number(Token &token)
    {
        token.kind = TokenKind::Number;
        const auto begin = m_at;
        std::int64_t whole = 0;
        std::size_t digits = 0;
        const auto take = [&] {
            token.text += here();
            whole = std::min(kLargestNumber + 1, whole * 10 + (here()[0] - '0'));
            ++m_at;
            ++digits;
        };
        while (digitAt(m_at))
            take();
        const bool isGroup = isHere(",") && digitAt(m_at + 1) && digitAt(m_at + 2) && digitAt(m_at + 3)
            && !digitAt(m_at + 4);
        const bool isThousands
            = m_at + 3 < m_forms.size() && m_forms[m_at + 2] == "0" && m_forms[m_at + 3] == "0";
        if (isGermanGroup(digits)) {
            ++m_at;
            for (int i = 0; i < 3; ++i)
                take();
        } else if (isGroup && whole > 0 && (digits == 1 || (digits == 2 && isThousands))) {
            ++m_at;
            for (int i = 0; i < 3; ++i)
                take();
        }
        const bool isInList = begin > 1 && m_forms[begin - 1] == "," && digitAt(begin - 2);
        token.thousandths = whole * 1000 + decimals(token, isInList);
    }

    /// "1.000 m", "10.000 Meter": thousands; "1.609 km" is none.
    bool isGermanGroup(std::size_t digits) const
    {
        auto at = m_at + 1;
        const bool isGroup = isHere(".") && digits < 3 && digitAt(at) && digitAt(at + 1) && digitAt(at + 2)
            && !digitAt(at + 3) && m_forms[at + 2] == "0"; // the decimals that are written end with no 0
        at += 3;
        if (at < m_forms.size() && m_forms[at] == " ")
            ++at;
        const auto letterAt = [&](std::size_t place, std::string_view letter) {
            return place < m_forms.size() && m_forms[place] == letter;
        };
        const bool isWord = at + 1 < m_forms.size() && isLetter(m_forms[at + 1]);
        return isGroup && letterAt(at, "m") && (!isWord || letterAt(at + 1, "e"));
    }

    std::int64_t decimals(Token &token, bool isInList)
    {
        if (m_at < m_forms.size() && hundredths(here()) != 0) {
            const auto part = hundredths(m_forms[m_at++]);
            token.text += '.' + std::to_string(part);
            return std::int64_t { part } * 10;
        }
        const bool isPoint = isHere(".") && digitAt(m_at + 1);
        const bool isBeforeList = m_at + 2 < m_forms.size() && m_forms[m_at + 2] == "," && digitAt(m_at + 3);
        const bool isComma
            = isHere(",") && digitAt(m_at + 1) && !digitAt(m_at + 2) && !isInList && !isBeforeList;
        if (!isPoint && !isComma)
            return 0;
        token.text += '.';
        ++m_at;
        std::int64_t thousandths = 0;
        for (std::int64_t unit = 100; digitAt(m_at); ++m_at, unit /= 10) {
            token.text += here();
            thousandths += unit * (here()[0] - '0');
        }
        return thousandths;
    }

    bool isHere(std::string_view form) const { return m_at < m_forms.size() && m_forms[m_at] == form; }

    std::vector<std::string> m_forms;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Token> lex(std::string_view text, std::vector<std::string> &characters)
{
    std::vector<std::string> forms;
    for (std::size_t at = 0; at < text.size();) {
        const auto width = widthAt(text, at);
        characters.emplace_back(text.substr(at, width));
        forms.push_back(oneForm(characters.back()));
        at += width;
    }
    return Lexer(std::move(forms)).run();
}

} // namespace fivepace::notation
