package pe.gob.indecopi.consumidor.cuenta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * The account of a person or of a company that takes part in complaints; one for each document, so
 * that a company registers once for all its shops.
 *
 * @param persona who it is of, with its document
 * @param sub subject that registered it
 * @param aceptaciones the terms it accepted, in order
 * @param validacion how its identity was confirmed; absent until it was
 * @param representantes who acts for the company, those whose power ended too
 * @param historia what happened to it, in order
 */
public record Cuenta(
    CuentaId id,
    Persona persona,
    @Nullable String telefono,
    String sub,
    EstadoDeCuenta estado,
    List<Aceptacion> aceptaciones,
    @Nullable Validacion validacion,
    List<Representante> representantes,
    List<Anotado> historia,
    long version) {
  /** No company needs more acts than this. */
  static final int MAYOR_HISTORIA = 300;

  public Cuenta {
    aceptaciones = List.copyOf(aceptaciones);
    representantes = List.copyOf(representantes);
    historia = List.copyOf(historia);
  }

  /** Whose it is, as one word: {@code RUC:20999999981}. */
  public String titular() {
    Documento documento = Objects.requireNonNull(persona.documento());
    return documento.clave();
  }

  /** Whether it is of a company. */
  public boolean deEmpresa() {
    return persona.clase() == Persona.Clase.JURIDICA;
  }

  /** Version of the terms that it accepted last. */
  public String acepto() {
    return aceptaciones.getLast().version();
  }

  /** Whether it may act: its identity is confirmed and it accepted the terms as they are. */
  public boolean habilitada(String terminosVigentes) {
    return estado == EstadoDeCuenta.ACTIVA && acepto().equals(terminosVigentes);
  }

  /** Who that document is for this company on that day, if it may do that. */
  public Optional<Representante> representante(String documento, Facultad facultad, LocalDate dia) {
    return representantes.stream()
        .filter(r -> r.clave().equals(documento) && r.puede(facultad, dia))
        .findFirst();
  }

  Optional<Anotado> porClave(String clave) {
    return historia.stream().filter(a -> clave.equals(a.clave())).findFirst();
  }

  Cuenta en(EstadoDeCuenta otro, Anotado anotado) {
    return con(otro, aceptaciones, validacion, representantes, anotado);
  }

  Cuenta validada(Validacion como, Anotado anotado) {
    return con(EstadoDeCuenta.ACTIVA, aceptaciones, como, representantes, anotado);
  }

  Cuenta aceptando(Aceptacion nueva, Anotado anotado) {
    var todas = new ArrayList<>(aceptaciones);
    todas.add(nueva);
    return con(estado, todas, validacion, representantes, anotado);
  }

  Cuenta representadaPor(List<Representante> otros, EstadoDeCuenta otro, Anotado anotado) {
    return con(otro, aceptaciones, validacion, otros, anotado);
  }

  private Cuenta con(
      EstadoDeCuenta otro,
      List<Aceptacion> aceptadas,
      @Nullable Validacion como,
      List<Representante> otros,
      Anotado anotado) {
    var pasado = new ArrayList<>(historia);
    pasado.add(anotado);
    return new Cuenta(id, persona, telefono, sub, otro, aceptadas, como, otros, pasado, version);
  }
}
